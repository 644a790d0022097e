import { Industry, RoleFamily } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import type { ContributionRow } from '../folding/contributed.rule.ts';
import { cellKey } from '../signals/cell.rule.ts';
import { challengesAndBuzzwords } from '../signals/challenges-and-buzzwords.signal.ts';
import { missingSkill } from '../signals/missing-skill.signal.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { whatHostsAnswer } from '../signals/what-hosts-answer.signal.ts';
import { releaseOf } from './release.rule.ts';

const ai = 'buzzword/ai';
const scope = 'market';

/** Of 48 people with four employers, so many named one term, and the others another one. */
const named = (window: string, count: number): readonly ContributionRow[] =>
  Array.from({ length: 48 }, (_, index) => ({ person: `p${index}`, employer: `e${index % 4}`, term: index < count ? ai : 'buzzword/web3' }))
    .map(({ term, ...who }) => ({ ...who, cell: cellKey({ term }) }))
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
  expect(cell).toMatchObject({ status: 'shown', n: 28, whole: 48, value: 28 / 48, parts: [{ name: 'rise in log-odds' }] });
  expect(cell?.parts[0]?.value).toBeGreaterThan(0);
  expect(cell?.sentence).toContain('(28 of 48; 95 % interval');
});

/** Of so many people with four employers, so many with whom something was so. */
const said = (signal: AnySignal, dimensions: Readonly<Record<string, string>>, people: number, so: number, name: string) =>
  Array.from({ length: people }, (_, index) => ({ person: `${Object.values(dimensions)} ${index}`, employer: `e${index % 4}`, index }))
    .map(({ index, ...who }) => ({
      ...who,
      cell: cellKey(Object.fromEntries(signal.dimensions.map((one) => [one.name, dimensions[one.name] ?? 'unknown']))),
      values: { n: 1, ...(index < so ? { [name]: 1 } : {}) },
    }))
    .map((row) => ({ ...row, signal: signal.key, scope, window: '2026-Q1', facts: 1 }));
test('of how many a figure is the share tells of no few others', () => {
  const term = (count: number) => released('2026-Q1', count)?.cells.find(({ dimensions }) => dimensions['term'] === ai);
  expect(term(38)).toMatchObject({ n: 38, whole: 48 });
  expect(term(45)).toBeUndefined();
});

const cellsOf = (signal: AnySignal, rows: readonly ContributionRow[]) =>
  releaseOf({ signal, scope, window: '2026-Q1' }, rows, { version: 0, ledger: [], earlier: new Map() }, '2026-04-02T06:00:00.000Z', String)
    ?.cells ?? [];

test('a skill is compared with those of the same role family, where a figure is of one', () => {
  const skills = ['sql', 'python', 'statistics'];
  const missing = (roleFamily: string, so: (skill: string) => number) =>
    skills.flatMap((skill) => said(missingSkill, { skill: `skill/${skill}`, roleFamily }, 40, so(skill), 'missing'));
  // as rare as others where many are missing, and common where few are
  const cells = cellsOf(missingSkill, [...missing('data', (skill) => (skill === 'sql' ? 20 : 4)), ...missing('design', () => 36)]);
  const times = (skill: string, roleFamily?: string) =>
    cells
      .find(({ dimensions }) => dimensions['skill'] === `skill/${skill}` && dimensions['roleFamily'] === roleFamily)
      ?.parts.find(({ name }) => name === 'times as often as others')?.value;
  expect(times('sql', 'data')).toBeGreaterThan(2);
  expect([times('sql', 'design'), times('python', 'design')]).toEqual([undefined, undefined]);
  expect(times('sql')).toBeLessThan(1.5);
});

test('of what hosts answer, industries and role families are told of for answers that may be shown, and of them all', () => {
  const rows = said(whatHostsAnswer, { topic: 'pay', form: 'yes-no', roleFamily: 'data' }, 30, 30, 'yes');
  const few = said(whatHostsAnswer, { topic: 'hiring', form: 'yes-no', roleFamily: 'data' }, 3, 3, 'yes');
  const cells = cellsOf(whatHostsAnswer, [...rows, ...few]);
  expect(new Set(cells.map(({ dimensions }) => dimensions['topic']))).toEqual(new Set(['pay']));
  const told = (name: string) => cells.filter(({ dimensions }) => dimensions[name] !== undefined).length;
  expect([told('roleFamily'), told('industry')]).toEqual([RoleFamily.options.length + 1, Industry.options.length + 1]);
});
