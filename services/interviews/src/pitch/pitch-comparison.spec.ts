import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confidenceRadius } from './confidence-radius.rule.ts';
import { pitchArms } from './pitch-arms.rule.ts';
import { type Arm, pitchComparison } from './pitch-comparison.rule.ts';
import { outcomeOf, scaleOf } from './pitch-measure.rule.ts';

const arm = (variantId: string, drawn: readonly number[], chosen: readonly number[] = []): Arm => ({
  variantId,
  revision: 1,
  drawn,
  chosen,
});
const many = (n: number, value: number): readonly number[] => Array.from({ length: n }, () => value);
const unit = { least: 0, most: 1 };

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a confidence radius', () => {
  test('is as the normal mixture says', () => {
    // by hand, with rho = 7.5 / (2 ln 20 + ln(1 + 2 ln 20)) = 0.9450: sqrt(25.9450 ln(25.9450 / (0.9450 · 0.0025))) / 100
    expect(confidenceRadius(100, 0.05)).toBeCloseTo(0.155368, 6);
    expect(confidenceRadius(0, 0.05)).toBe(Number.POSITIVE_INFINITY);
  });

  test('shrinks with every chat, and grows with how sure one wants to be', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 1e-4, max: 0.2, noNaN: true }), (n, alpha) => {
        expect(confidenceRadius(n + 1, alpha)).toBeLessThan(confidenceRadius(n, alpha));
        expect(confidenceRadius(n, alpha / 2)).toBeGreaterThan(confidenceRadius(n, alpha));
      }),
    ));
});

describe('a comparison', () => {
  test('with two chats a week says that it is not enough yet, and that nothing could be seen', () => {
    const [difference] = pitchComparison([arm('a', many(6, 0)), arm('b', many(5, 1))], unit).differences;
    expect(difference).toMatchObject({ estimate: 1, detectable: null, says: 'not-enough-yet' });
  });

  test('says what could be seen by now, on the scale of the measure', () => {
    const compared = pitchComparison([arm('a', many(60, 0.5)), arm('b', many(60, 0.6))], { least: 0, most: 10 });
    expect(compared.differences[0]).toMatchObject({ says: 'no-difference-seen', estimate: expect.closeTo(1, 9) });
    expect(compared.differences[0]?.detectable).toBeCloseTo(20 * confidenceRadius(60, 0.025), 9);
    expect(compared.arms[0]?.drawn).toMatchObject({ n: 60, mean: 5 });
  });

  test('never finds a winner before twenty chats each, however clear it looks', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 300 }), (few, others) => {
        const { differences } = pitchComparison([arm('a', many(few, 0)), arm('b', many(others, 1))], unit);
        expect(differences.every(({ says }) => says === 'not-enough-yet')).toBe(true);
      }),
    ));

  test('finds a large difference in the end', () => {
    const [difference] = pitchComparison([arm('a', many(80, 0.2)), arm('b', many(80, 0.9))], unit).differences;
    expect(difference).toMatchObject({ says: 'higher', of: { variantId: 'b' }, from: { variantId: 'a' } });
    expect(pitchComparison([arm('a', many(80, 0.9)), arm('b', many(80, 0.2))], unit).differences[0]?.says).toBe('lower');
  });

  test('leaves out what was chosen, and compares each pair of what was drawn', () => {
    const compared = pitchComparison([arm('a', [0.5], [1, 1]), arm('b', [], [0]), arm('c', [1])], unit);
    expect(compared.arms.map(({ chosen }) => chosen)).toEqual([
      { n: 2, mean: 1 },
      { n: 1, mean: 0 },
      { n: 0, mean: null },
    ]);
    expect(compared.arms[1]?.drawn).toEqual({ n: 0, mean: null, interval: null });
    expect(compared.differences.map(({ of, from }) => [from.variantId, of.variantId])).toEqual([['a', 'c']]);
    expect(pitchComparison([], unit)).toMatchObject({ arms: [], differences: [] });
  });

  test('looked at after every chat, hardly ever sees a difference where there is none', () => {
    let wrong = 0;
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const chance = seeded(run + 1);
      const [a, b]: [number[], number[]] = [[], []];
      let seen = false;
      for (let chats = 0; chats < 120; chats++) {
        (chance() < 0.5 ? a : b).push(chance() < 0.5 ? 1 : 0);
        const says = pitchComparison([arm('a', a), arm('b', b)], unit).differences[0]?.says;
        seen ||= says === 'higher' || says === 'lower';
      }
      if (seen) wrong++;
    }
    expect(wrong / runs).toBeLessThanOrEqual(0.05);
  });
});

describe('what came of a chat', () => {
  const heard = [
    { scales: { communication: 5, 'would-talk-again': 10 }, moments: [{ partId: 'migration', how: 'landed' as const }] },
    {
      scales: { communication: 2 },
      moments: [
        { partId: 'migration', how: 'fell-flat' as const },
        { partId: null, how: 'landed' as const },
      ],
    },
  ];

  test('is the mean over its hosts, who heard the same', () => {
    expect(outcomeOf('communication', 'migration', heard)).toBe((1 + 0.25) / 2);
    expect(outcomeOf('would-talk-again', 'migration', heard)).toBe(1);
    expect(outcomeOf('landed', 'migration', heard)).toBe(0.5);
    expect(outcomeOf('landed', 'other', heard)).toBeUndefined();
    expect(outcomeOf('substance', 'migration', heard)).toBeUndefined();
    expect(scaleOf('listening')).toEqual({ least: 1, most: 5 });
  });

  test('counts for the variant that was told, and by chance only where chance had a choice', () => {
    const told = (variantId: string, rest: object = {}) => ({
      trial: {
        audience: { role: 'peer' as const, industry: null },
        parts: [
          {
            partId: 'migration',
            variantId,
            revision: 1,
            mode: 'random' as const,
            draw: 0.5,
            replaced: false,
            considered: [
              { variantId: 'a', tried: 0 },
              { variantId: 'b', tried: 0 },
            ],
            ...rest,
          },
        ],
      },
      heard,
    });
    const trials = [
      told('a'),
      told('b', { replaced: true }),
      told('b', { mode: 'least-tried' }),
      told('a', { considered: [{ variantId: 'a', tried: 0 }] }),
      { ...told('a'), heard: [] },
    ];
    const arms = pitchArms('migration', 'would-talk-again', undefined, trials, [{ variantId: 'b', revision: 2 }]);
    expect(arms.map(({ variantId, revision, drawn, chosen }) => [variantId, revision, drawn.length, chosen.length])).toEqual([
      ['a', 1, 1, 1],
      ['b', 1, 0, 2],
      ['b', 2, 0, 0],
    ]);
    expect(pitchArms('migration', 'landed', 'recruiter', trials, [])).toEqual([]);
  });
});
