import { describe, expect, test } from '@jest/globals';
import { signals } from './index.ts';
import { distribution, often, shrunkenShare } from './measuring.rule.ts';
import { skillNamed } from './noted-terms.rule.ts';
import { baseOfAYear, payFigure } from './pay.rule.ts';
import type { OfPerson } from './signal.rule.ts';

const said = (count: number, answer: string, from = 0): readonly OfPerson[] =>
  Array.from({ length: count }, (_, index) => ({ person: `${answer}${from + index}`, values: { n: 1, [answer]: 1 }, employers: ['acme'] }));

describe('a distribution', () => {
  test('puts rare answers together until they are of enough people', () => {
    const parts = distribution([...said(30, 'yes'), ...said(11, 'no'), ...said(3, 'maybe')], ['yes', 'no', 'maybe'], 10);
    expect(parts.map(({ name, n }) => [name, n])).toEqual([
      ['yes', 30],
      ['other answers', 14],
    ]);
  });
  test('of nobody has no parts', () => expect(distribution([], ['yes'], 10)).toEqual([]));
  test('of the same answer by all is one part', () =>
    expect(distribution(said(12, 'yes'), ['yes', 'no'], 10)).toMatchObject([{ value: 1, n: 12 }]));
});

test('a person counts once: as what was so in at least half of their conversations', () => {
  const person = (n: number, wanted: number): OfPerson => ({ person: 'p', values: { n, wanted }, employers: [] });
  expect(often([person(12, 6), person(12, 5), person(1, 1)], 'wanted')).toBe(2);
});

test('a share of nobody is none, and of one person it is theirs', () => {
  const beside = (siblings: readonly (readonly OfPerson[])[]) => ({
    siblings,
    whole: undefined,
    earlier: undefined,
    asOf: '2026-01-01T00:00:00.000Z',
  });
  const nobody: readonly OfPerson[] = [];
  expect(shrunkenShare(nobody, beside([nobody]), 'yes')).toBeUndefined();
  const one = said(1, 'yes');
  expect(shrunkenShare(one, beside([one]), 'yes')?.value).toBe(1);
});

describe('pay', () => {
  test.each([
    [50, 'hour', 20, 104_000],
    [400, 'day', 40, 104_000],
    [2_000, 'week', 40, 104_000],
    [5_000, 'month', 20, 120_000],
    [60_000, 'year', 40, 60_000],
  ] as const)('of %d a %s at %d hours a week is %d a year at full time', (amount, period, hours, year) =>
    expect(baseOfAYear(amount, period, hours)).toBe(year),
  );

  const paid = (amounts: readonly number[]) =>
    amounts.map((sum, index) => ({ person: `p${index}`, values: { n: 1, sum }, employers: ['acme'] }));
  const steps = (count: number) => Array.from({ length: count }, (_, index) => 5_000_000 + index * 10_000);

  test('has a median of six people on, quartiles of 13, deciles of 36', () => {
    expect(payFigure(paid(steps(5)))).toBeUndefined();
    expect([6, 13, 36].map((count) => payFigure(paid(steps(count)))?.parts.length)).toEqual([1, 3, 5]);
  });
  test('that are all equal have no spread', () => expect(payFigure(paid(Array(12).fill(5_000_000)))).toMatchObject({ value: 5_000_000 }));
});

test('a skill is called what the common vocabulary calls it', () => {
  expect([skillNamed('k8s'), skillNamed('TypeScript'), skillNamed('Tea Making')]).toEqual([
    'skill/kubernetes',
    'skill/typescript',
    'skill/tea-making',
  ]);
});

test('every signal says all that a reader needs, under a key of its own', () => {
  expect(new Set(signals.map(({ key }) => key)).size).toBe(signals.length);
  for (const { key, lattice, dimensions, guard, scope } of signals) {
    const names = dimensions.map(({ name }) => name);
    expect({ key, unknown: lattice.flat().filter((name) => !names.includes(name)) }).toEqual({ key, unknown: [] });
    expect({
      key,
      guarded: (scope === 'market' ? ['market', 'pay'] : scope === 'opinions' ? ['opinions', 'interviewers'] : ['process']).includes(guard),
    }).toEqual({ key, guarded: true });
  }
});
