import { expect, test } from '@jest/globals';
import { buildingIn, builtSince, furthestBehind, inOrder, isBuilding, lagIn, partsOf, standingOf, wantsLooking } from './standing.ts';
import type { HandlerReport, Report } from './use-operations.ts';

const handler = (name: string, state: Partial<HandlerReport> = {}): HandlerReport => ({
  handler: `projection:${name}`,
  position: 10,
  events: 0,
  seconds: 0,
  parkedStreams: 0,
  rows: { version: 1, generation: 1 },
  rebuild: null,
  asked: null,
  ...state,
});
const report = (state: Partial<Report> = {}): Report => ({
  service: 'scheduling',
  head: 10,
  pending: 0,
  oldestPendingSeconds: 0,
  published: 10,
  unreadableMessages: 0,
  failedJobs: 0,
  handlers: [],
  ...state,
});
const built = { rebuild: { version: 1, generation: 2, position: 4 } };

test('what is parked comes first, then what is furthest behind, then names', () => {
  const all = [
    handler('b'),
    handler('a'),
    handler('slow', { events: 3, seconds: 40 }),
    handler('slower', { events: 1, seconds: 90 }),
    handler('parked', { parkedStreams: 2 }),
  ];
  expect(inOrder(all).map((it) => partsOf(it.handler).name)).toEqual(['parked', 'slower', 'slow', 'a', 'b']);
  expect(all.filter(wantsLooking)).toHaveLength(3);
  expect(furthestBehind(all)).toEqual({ events: 3, seconds: 90 });
  expect(furthestBehind([])).toEqual({ events: 0, seconds: 0 });
});

test('a handler is a projection or a reactor with a name', () =>
  expect(['projection:bookings', 'reactor:erase-person-when-requested'].map(partsOf)).toEqual([
    { kind: 'projection', name: 'bookings' },
    { kind: 'reactor', name: 'erase-person-when-requested' },
  ]));

test.each([
  ['good', report({ handlers: [handler('a', { events: 3, seconds: 2 })] })],
  ['attention', report({ handlers: [handler('a', { events: 3, seconds: 20 })] })],
  ['attention', report({ pending: 1, oldestPendingSeconds: 60 })],
  ['bad', report({ handlers: [handler('a', { parkedStreams: 1 })] })],
  ['bad', report({ failedJobs: 1 })],
  ['bad', report({ unreadableMessages: 1 })],
  ['away', undefined],
])('a service is %s', (standing, it) => expect(standingOf(it)).toBe(standing));

test('what is built anew says how far it is, or who has asked for it', () => {
  const asked = { by: 'olga', at: '2026-03-02T09:00:00.000Z' };
  const it = report({ handlers: [handler('still'), handler('half', built), handler('soon', { asked })] });
  expect(isBuilding(it)).toBe(true);
  expect(buildingIn(it)).toEqual([
    { projection: 'half', done: 4, all: 10, percent: 40, by: undefined },
    { projection: 'soon', done: undefined, all: 10, percent: 0, by: 'olga' },
  ]);
  expect(isBuilding(report({ handlers: [handler('still')] }))).toBe(false);
  expect(isBuilding(undefined)).toBe(false);
  expect(
    buildingIn(report({ head: 0, handlers: [handler('none', { rebuild: { version: 1, generation: 2, position: 0 } })] })),
  ).toMatchObject([{ percent: 100 }]);
});

test('it is built once its new rows are read, and not while others are built already', () => {
  const rows = { version: 1, generation: 2 };
  const it = report({
    handlers: [handler('new', { rows }), handler('again', { rows, ...built }), handler('other', { rows }), handler('old')],
  });
  expect(builtSince(it, { new: 1, again: 1, old: 1 })).toEqual(['new']);
});

test('a lag is said in one unit', () =>
  expect([0, 12.7, 89, 90, 5_400, 172_800].map((seconds) => lagIn(seconds, 'en'))).toEqual([
    '0 sec',
    '12 sec',
    '89 sec',
    '1 min',
    '1 hr',
    '2 days',
  ]));
