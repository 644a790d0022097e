import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { plannedYear } from './planned-year.ts';
import { tourOf } from './tour.ts';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');

test('the README signs in as those whom the demonstration names', () => {
  const year = plannedYear({ seed: 1, conversations: 12, candidates: 4, lastDay: '2026-02-28' });
  for (const address of Object.values(tourOf(year))) expect(readme).toContain(`\`${address}\``);
});
