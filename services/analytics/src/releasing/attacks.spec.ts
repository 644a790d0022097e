import type { ReleasedCellView } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ContributionRow } from '../folding/contributed.rule.ts';
import { candidateSentiment } from '../signals/candidate-sentiment.signal.ts';
import { cellKey } from '../signals/cell.rule.ts';
import { marketWorth } from '../signals/market-worth.signal.ts';
import type { AnySignal } from '../signals/signal.rule.ts';
import { skillsInDemand } from '../signals/skills-in-demand.signal.ts';
import { talkShare } from '../signals/talk-share.signal.ts';
import { whatHostsAnswer } from '../signals/what-hosts-answer.signal.ts';
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
  said.map(({ person, employer, dimensions, values }) => {
    const cell = cellKey(Object.fromEntries(signal.dimensions.map(({ name }) => [name, dimensions[name] ?? ''])));
    return { signal: signal.key, scope: 'market', window: '2026-Q1', cell, person, employer, facts: 1, values };
  });
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

/** Of whom figures are told apart, each with those of whom it is not said. */
const somebodyIs = {
  kind: fc.constantFrom('fit', 'group', 'screening', 'exploratory'),
  roleFamily: fc.constantFrom('data', 'design', 'sales', 'unknown'),
  industry: fc.constantFrom('law', 'health', 'unknown'),
  level: fc.constantFrom('junior', 'senior', 'unknown'),
};
const somebody = fc.record({ ...somebodyIs, country: fc.constant('PT'), employer: fc.nat(6), wanted: fc.nat(1) });

const countOf = ({ parts }: ReleasedCellView, answer: string): number => parts.find(({ name }) => name === answer)?.n ?? 0;

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

  test('is not shown the few whose role family is not said by what is left over of the others', () => {
    const familyOf = (index: number) => (index < 20 ? 'data' : index < 40 ? 'design' : 'unknown');
    const with_ = (count: number) =>
      shown(
        released(
          skillsInDemand,
          people(count, (index) => ({ dimensions: { skill: 'skill/rust', kind: 'fit', industry: 'law', roleFamily: familyOf(index) } })),
        )?.cells,
      ).filter(({ dimensions }) => dimensions['roleFamily'] !== undefined);
    expect(with_(44).length).toBeLessThanOrEqual(1);
    expect(with_(56).map(({ dimensions }) => dimensions['roleFamily'])).toEqual(['data', 'design', 'unknown']);
  });

  test('is not shown the answer that few got by what is left over of those who got the same', () => {
    const with_ = (noes: number) =>
      shown(
        released(
          whatHostsAnswer,
          people(60, (index) => ({
            dimensions: { topic: 'pay', form: 'yes-no', industry: 'law', roleFamily: index < 40 ? 'data' : 'design' },
            values: { n: 1, [index % 2 === 0 && index < 40 + 2 * noes ? 'no' : 'yes']: 1 },
          })),
        )?.cells,
      ).flatMap(({ dimensions }) => dimensions['roleFamily'] ?? []);
    expect(with_(2)).toEqual([]);
    expect(with_(10)).toEqual(['data', 'design']);
  });

  test('is not shown how much few guests spoke by what is left over of those who spoke as much', () => {
    const speaks = (index: number, quiet: number) => (index >= 12 - quiet ? [9, 1] : [4, 6]);
    const with_ = (quiet: number) =>
      shown(
        released(
          talkShare,
          people(24, (index) => {
            const [host = 0, guest = 0] = speaks(index, quiet);
            return {
              dimensions: { kind: index < 12 ? 'fit' : 'screening' },
              values: { n: 1, 'host-ms': host, 'guest-ms': guest, target: 50 },
            };
          }),
        )?.cells,
      ).flatMap(({ dimensions }) => dimensions['kind'] ?? []);
    expect(with_(2)).toEqual([]);
    expect(with_(6)).toEqual(['fit', 'screening']);
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

  test.each([
    ['skills', skillsInDemand, { skill: 'skill/rust' }],
    ['answers of hosts', whatHostsAnswer, { topic: 'pay', form: 'yes-no' }],
    ['pay', marketWorth, { currency: 'EUR' }],
  ] as const)('cannot subtract any two figures about %s of one release to get at fewer than ten', (_, signal, of) =>
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 20, maxLength: 90 }), (all) => {
        const said = all.map(({ employer, wanted, ...who }, index) => ({
          ...{ person: `p${index}`, employer: `e${employer}` },
          ...{ dimensions: { ...who, ...of }, values: { n: 1, wanted, yes: wanted, no: 1 - wanted, sum: 6_000_000 + index } },
        }));
        const cells = shown(released(signal, said)?.cells);
        const whole = cells.find(({ dimensions }) => Object.keys(dimensions).length === Object.keys(of).length);
        for (const { n } of cells) expect(n).toBeGreaterThanOrEqual(10);
        for (const name of Object.keys(somebodyIs)) {
          const parts = cells.filter(({ dimensions }) => Object.keys(dimensions).join() === [...Object.keys(of), name].sort().join());
          // every sum of shown parts, taken from the whole
          for (let mask = 1; mask < 2 ** parts.length; mask++) {
            const taken = parts.filter((_part, index) => mask & (1 << index)).reduce((sum, { n }) => sum + (n ?? 0), 0);
            const left = (whole?.n ?? 0) - taken;
            if (whole && left !== 0) expect(left).toBeGreaterThanOrEqual(10);
            // and of every answer
            for (const { name: answer, n } of signal === whatHostsAnswer ? (whole?.parts ?? []) : []) {
              const given = parts.map((part, index) => (mask & (1 << index) ? countOf(part, answer) : 0));
              const others = (n ?? 0) - given.reduce((sum, count) => sum + count, 0);
              if (others !== 0) expect(others).toBeGreaterThanOrEqual(10);
            }
          }
        }
      }),
    ),
  );
});
