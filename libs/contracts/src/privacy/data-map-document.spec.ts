import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { streams } from '../streams.ts';
import { dataMapDocument } from './data-map-document.ts';

const document = new URL('../../DATA-MAP.md', import.meta.url);

/** `CANDOR_WRITE_DATA_MAP=1 npx nx unit @candor/contracts` writes it anew. */
test('the data map that people read is that of the events', () => {
  const made = dataMapDocument(streams);
  if (process.env['CANDOR_WRITE_DATA_MAP']) writeFileSync(document, made);
  expect(readFileSync(document, 'utf8')).toBe(made);
});
