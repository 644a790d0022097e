import type { ReleasedCellView } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ContributionRow } from '../folding/contributed.rule.ts';
import { candidateSentiment } from '../signals/candidate-sentiment.signal.ts';
import { cellKey } from '../signals/cell.rule.ts';
import { marketWorth } from '../signals/market-worth.signal.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { skillsInDemand } from '../signals/skills-in-demand.signal.ts';
import type { LedgerEntry } from './ledger.rule.ts';
import { releaseOf } from './release.rule.ts';

const now = '2026-05-01T06:00:00.000Z';
interface Said {
  readonly person: string;
  readonly employer: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
}

const rowsOf = (signal: AnySignal, said: readonly Said[]): readonly ContributionRow[] =>
  said.flatMap(({ person, employer, dimensions, values }) =>
    signal.lattice.map((names) => {
      const cell = cellKey(Object.fromEntries(names.map((name) => [name, dimensions[name] ?? ''])));
      return { signal: signal.key, scope: 'market', window: '2026-Q1', cell, person, employer, facts: 1, values };
    }),
  );
const released = (
  signal: AnySignal,
  said: readonly Said[],
  before: { version: number; ledger: readonly LedgerEntry[] } = { version: 0, ledger: [] },
) =>
  releaseOf(
    { signal, scope: 'market', window: '2026-Q1' },
    rowsOf(signal, said),
    { ...before, earlier: new Map() },
    now,
    (cell, version) => `${cell}~${version}`,
  );
const shown = (cells: readonly ReleasedCellView[] = []) => cells.filter(({ status }) => status === 'shown');
const people = (count: number, of: (index: number) => Partial<Said> = () => ({})): readonly Said[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      person: `p${index}`,
      employer: `e${index % 5}`,
      dimensions: { kind: 'fit', skill: 'skill/rust' },
      values: { n: 1, wanted: 1, sum: 9 },
    },
    ...of(index),
  }));

describe('somebody who wants to know about one person', () => {
  test('is not shown few people, nor chats counted as people', () => {
    expect(shown(released(skillsInDemand, people(9))?.cells)).toEqual([]);
    const often = people(9).flatMap((one) => Array.from({ length: 5 }, (_, index) => ({ ...one, employer: `e${index}` })));
    expect(shown(released(skillsInDemand, often)?.cells)).toEqual([]);
  });

  test('is not shown what one employer knows nearly all of, who could subtract it', () => {
    expect(
      shown(
        released(
          skillsInDemand,
          people(30, (index) => ({ employer: index < 27 ? 'e0' : `e${index}` })),
        )?.cells,
      ),
    ).toEqual([]);
    expect(
      shown(
        released(
          skillsInDemand,
          people(30, (index) => ({ employer: `e${index % 2}` })),
        )?.cells,
      ),
    ).toEqual([]);
    expect(shown(released(skillsInDemand, people(30))?.cells).length).toBeGreaterThan(0);
  });

  test('is not shown a part that leaves out a few of the whole', () => {
    const cells = released(
      skillsInDemand,
      people(40, (index) => ({ dimensions: { skill: 'skill/rust', kind: index < 37 ? 'fit' : 'group' } })),
    )?.cells;
    expect(shown(cells).map(({ dimensions }) => dimensions)).toEqual([{ skill: 'skill/rust' }]);
  });

  test('is not shown the only hidden part by what is left over', () => {
    const kindOf = (index: number) => (index < 20 ? 'fit' : index < 40 ? 'exploratory' : 'group');
    const cells = released(
      skillsInDemand,
      people(44, (index) => ({ dimensions: { skill: 'skill/rust', kind: kindOf(index) } })),
    )?.cells;
    const parts = shown(cells).filter(({ dimensions }) => dimensions['kind'] !== undefined);
    expect(parts.length).toBeLessThanOrEqual(1);
  });

  test('does not learn from what is listed whether there is anybody: rare terms are not, and kinds always are', () => {
    const some = released(skillsInDemand, [...people(30), ...people(3, () => ({ dimensions: { kind: 'group', skill: 'skill/cobol' } }))]);
    expect(JSON.stringify(some?.cells)).not.toContain('cobol');
    const listed = (said: readonly Said[]) =>
      released(candidateSentiment, said)?.cells.map(({ dimensions, status, n }) => ({ dimensions, status, n }));
    const withKind = (kind: string, count: number) => people(count, (index) => ({ person: `${kind}${index}`, dimensions: { kind } }));
    expect(listed(withKind('fit', 12))).toEqual(listed([...withKind('fit', 12)]));
    const four = listed([...withKind('fit', 6), ...withKind('group', 6), ...withKind('screening', 4)]);
    expect(four?.filter(({ status }) => status !== 'shown').every(({ n }) => n === null || n >= 5)).toBe(true);
  });

  test('learns nothing from asking again after one person came, went or changed their mind', () => {
    const first = released(skillsInDemand, people(30));
    const before = { version: 1, ledger: first?.ledger ?? [] };
    expect(released(skillsInDemand, people(30), before)).toBeUndefined();
    expect(released(skillsInDemand, people(31), before)).toBeUndefined();
    expect(released(skillsInDemand, people(29), before)).toBeUndefined();
    expect(
      released(
        skillsInDemand,
        people(30, (index) => (index === 0 ? { values: { n: 1, wanted: 0 } } : {})),
        before,
      ),
    ).toBeUndefined();
    expect(released(skillsInDemand, people(41), before)).toMatchObject({ version: 2 });
  });

  test('is not shown pay of few, of few employers, or dominated by one, nor the least or the most', () => {
    const paid = (count: number, employers: number, amount: (index: number) => number = (index) => 6_000_000 + index * 123_456) =>
      people(count, (index) => ({
        employer: `e${index % employers}`,
        dimensions: { currency: 'EUR', country: 'PT', level: 'senior' },
        values: { n: 1, sum: amount(index) },
      }));
    expect(shown(released(marketWorth, paid(9, 9))?.cells)).toEqual([]);
    expect(shown(released(marketWorth, paid(30, 4))?.cells)).toEqual([]);
    expect(
      shown(
        released(
          marketWorth,
          paid(30, 6, (index) => (index === 0 ? 900_000_000 : 1)),
        )?.cells,
      ),
    ).toEqual([]);
    const [cell] = shown(released(marketWorth, paid(30, 6))?.cells);
    expect(cell?.parts.map(({ name }) => name)).toEqual(['lower quarter below', 'median', 'upper quarter above']);
    for (const { value } of cell?.parts ?? []) expect(Number(value.toPrecision(3))).toBe(value);
  });

  test('cannot subtract any two figures of one release to get at fewer than ten', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.constantFrom('fit', 'group', 'screening', 'exploratory'), employer: fc.nat(6), wanted: fc.nat(1) }), {
          minLength: 20,
          maxLength: 90,
        }),
        (all) => {
          const said = all.map(({ kind, employer, wanted }, index) => ({
            ...{ person: `p${index}`, employer: `e${employer}` },
            ...{ dimensions: { kind, skill: 'skill/rust' }, values: { n: 1, wanted } },
          }));
          const cells = shown(released(skillsInDemand, said)?.cells);
          const whole = cells.find(({ dimensions }) => dimensions['kind'] === undefined);
          const parts = cells.filter(({ dimensions }) => dimensions['kind'] !== undefined);
          for (const { n } of cells) expect(n).toBeGreaterThanOrEqual(10);
          // every sum of shown parts, taken from the whole
          for (let mask = 1; mask < 2 ** parts.length; mask++) {
            const taken = parts.filter((_, index) => mask & (1 << index)).reduce((sum, { n }) => sum + (n ?? 0), 0);
            const left = (whole?.n ?? 0) - taken;
            if (whole && left !== 0) expect(left).toBeGreaterThanOrEqual(10);
          }
        },
      ),
    ));
});
