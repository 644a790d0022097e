import { expect, test } from '@jest/globals';
import { blockKinds, targetOf, whomOf } from './block-target.ts';

test('a domain is one, however its address was copied', () =>
  expect(
    ['example.com', 'https://www.example.com/jobs', 'www.example.com', 'http://example.com'].map((text) => targetOf('domain', text)),
  ).toEqual(Array(4).fill({ kind: 'domain', domain: 'example.com' })));

test('whom one blocks is called as one called them', () =>
  expect(blockKinds.map((kind) => whomOf({ target: targetOf(kind, 'acme') }))).toEqual(['acme', 'acme', 'acme', 'acme']));
