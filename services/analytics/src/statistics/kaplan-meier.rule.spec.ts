import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kaplanMeier, waitingAfter } from './kaplan-meier.rule.ts';

const event = (time: number, events = 1) => ({ time, events, censored: 0 });
const open = (time: number, censored = 1) => ({ time, events: 0, censored });

// Freireich et al. 1963, the 6-MP arm, weeks in remission
const remission = [
  event(6, 3),
  open(6),
  event(7),
  open(9),
  event(10),
  open(10),
  open(11),
  event(13),
  event(16),
  open(17),
  open(19),
  open(20),
  event(22),
  event(23),
  open(25),
  open(32, 2),
  open(34),
  open(35),
];

test('remission under 6-MP', () => {
  const found = kaplanMeier(remission);
  if (!found) throw new Error('21 patients');
  expect([found.n, found.median]).toEqual([21, 23]);
  for (const [week, share] of [
    [5, 1],
    [6, 0.857],
    [10, 0.753],
    [23, 0.448],
    [35, 0.448],
  ] as const)
    expect(Math.abs(waitingAfter(found, week) - share)).toBeLessThan(5e-4);
  expect(found.steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
});

test('its interval by the log-log of Greenwood', () => {
  // Kleinbaum and Klein, Survival analysis, and R's survfit(conf.type = "log-log") at week 6
  const [week6] = kaplanMeier(remission)?.steps ?? [];
  expect(week6?.low).toBeCloseTo(0.6197, 3);
  expect(week6?.high).toBeCloseTo(0.9516, 3);
});

test('nobody waited, nothing to tell; nobody was served, everybody waits', () => {
  expect(kaplanMeier([])).toBeUndefined();
  expect(kaplanMeier([open(3, 0)])).toBeUndefined();
  expect(kaplanMeier([open(3, 4)])).toEqual({ n: 4, steps: [] });
});

test('when the last one is served nobody waits, without an interval', () =>
  expect(kaplanMeier([event(2)])).toEqual({ n: 1, median: 2, steps: [{ time: 2, atRisk: 1, waiting: 0 }] }));

test('who leaves at the moment of an event was there for it', () =>
  expect(kaplanMeier([event(1), open(1)])?.steps).toMatchObject([{ atRisk: 2, waiting: 0.5 }]));

test('half a count is a defect', () => expect(() => kaplanMeier([event(1, 0.5)])).toThrow(RangeError));

const waited = fc.array(fc.record({ time: fc.nat({ max: 30 }), events: fc.nat({ max: 3 }), censored: fc.nat({ max: 3 }) }), {
  maxLength: 40,
});

test('without anybody leaving it is the share not yet served', () =>
  fc.assert(
    fc.property(waited, (drawn) => {
      const all = drawn.map((entry) => ({ ...entry, censored: 0 }));
      const found = kaplanMeier(all);
      for (const { time, waiting } of found?.steps ?? []) {
        const later = all.filter((entry) => entry.time > time).reduce((sum, { events }) => sum + events, 0);
        expect(waiting).toBeCloseTo(later / (found?.n ?? 0), 9);
      }
    }),
  ));

test('it only falls, and the order and grouping of what happened do not matter', () =>
  fc.assert(
    fc.property(waited, (drawn) => {
      const found = kaplanMeier(drawn);
      const shares = found?.steps.map(({ waiting }) => waiting) ?? [];
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      const split = drawn.flatMap(({ time, events, censored }) => [open(time, censored), event(time, events)]).reverse();
      expect(kaplanMeier(split)).toEqual(found);
    }),
  ));
