import { expect, test } from '@jest/globals';
import type { ContributionRow } from '../folding/contributed.rule.ts';
import { cellKey } from '../signals/cell.rule.ts';
import { challengesAndBuzzwords } from '../signals/challenges-and-buzzwords.signal.ts';
import { releaseOf } from './release.rule.ts';

const ai = 'buzzword/ai';
const scope = 'market';

/** Of 48 people with four employers, so many named one term, and the others another one. */
const named = (window: string, count: number): readonly ContributionRow[] =>
  Array.from({ length: 48 }, (_, index) => ({ person: `p${index}`, employer: `e${index % 4}`, term: index < count ? ai : 'buzzword/web3' }))
    .flatMap(({ term, ...who }) => [cellKey({ term }), cellKey({})].map((cell) => ({ ...who, cell })))
    .map((row) => ({ ...row, signal: challengesAndBuzzwords.key, scope, window, facts: 1, values: { n: 1 } }));
const released = (window: string, count: number, earlier: ReadonlyMap<string, number> = new Map()) =>
  releaseOf(
    { signal: challengesAndBuzzwords, scope, window },
    named(window, count),
    { version: 0, ledger: [], earlier },
    '2026-08-02T06:00:00.000Z',
    (cell, version) => `${window} ${cell} ${version}`,
  );

test('what is named more than in the window before is said to rise', () => {
  const before = released('2026-Q1', 20);
  const earlier = new Map(before?.ledger.map(({ cell, people }) => [cell, people.length]));
  const cell = released('2026-Q2', 28, earlier)?.cells.find(({ dimensions }) => dimensions['term'] === ai);
  expect(before?.cells.find(({ dimensions }) => dimensions['term'] === ai)?.parts).toEqual([]);
  expect(cell).toMatchObject({ status: 'shown', n: 28, value: 28 / 48, parts: [{ name: 'rise in log-odds' }] });
  expect(cell?.parts[0]?.value).toBeGreaterThan(0);
});
