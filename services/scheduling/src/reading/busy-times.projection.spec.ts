import { calendarStream, type EventsOf } from '@candor/contracts';
import { MemoryRows } from '@candor/event-sourcing';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { busyOf } from './busy-of.ts';
import { type BusyMonth, busyTimes } from './busy-times.projection.ts';

type Read = Partial<Pick<EventsOf<typeof calendarStream>['BusyTimesRead'], 'taken' | 'freed'>>;
const window = { from: '2026-03-01T00:00:00.000Z', to: '2028-03-01T00:00:00.000Z' };
const span = (from: string, to: string) => ({ from: `2026-${from}:00.000Z`, to: `2026-${to}:00.000Z` });
const read = (personId: string, calendarId: string, { taken = [], freed = [] }: Read) =>
  recorded(calendarStream, personId, 'BusyTimesRead', { personId, calendarId, window, taken, freed });

const standup = span('03-09T09:00', '03-09T09:30');
const review = span('03-09T09:15', '03-09T10:00');
const trip = span('03-30T12:00', '04-02T12:00');

describe('busy times', () => {
  test('of several calendars are one, opaque', () =>
    projectionSpec(busyTimes)
      .given(
        read('hana', 'work', { taken: [standup] }),
        read('hana', 'home', { taken: [review] }),
        read('omar', 'work', { taken: [standup] }),
      )
      .thenRows({
        'hana/2026-03': {
          personId: 'hana',
          month: '2026-03',
          spans: [{ from: standup.from, to: review.to }],
          byCalendar: { work: [standup], home: [review] },
        },
        'omar/2026-03': { personId: 'omar', month: '2026-03', spans: [standup], byCalendar: { work: [standup] } },
      }));

  test('over the end of a month are in both', () => {
    const row = (month: string) => ({ personId: 'hana', month, spans: [trip], byCalendar: { work: [trip] } });
    projectionSpec(busyTimes)
      .given(read('hana', 'work', { taken: [trip] }))
      .thenRows({ 'hana/2026-03': row('2026-03'), 'hana/2026-04': row('2026-04') });
  });

  test('that are freed are gone, and those of another calendar stay', () =>
    projectionSpec(busyTimes)
      .given(
        read('hana', 'work', { taken: [standup, trip] }),
        read('hana', 'home', { taken: [review] }),
        read('hana', 'work', { freed: [standup, trip] }),
      )
      .thenRows({ 'hana/2026-03': { personId: 'hana', month: '2026-03', spans: [review], byCalendar: { home: [review] } } }));
});

test('they are asked for by people and range', async () => {
  const rows = new MemoryRows();
  const months: readonly BusyMonth[] = ['2026-03', '2026-04'].map((month) => ({
    personId: 'hana',
    month,
    spans: month === '2026-03' ? [standup, trip] : [trip],
    byCalendar: {},
  }));
  for (const row of months) rows.rowsOf(busyTimes).set(`hana/${row.month}`, row);
  const busy = await busyOf(rows, ['hana', 'omar'], span('03-10T00:00', '04-10T00:00'));
  expect(Object.fromEntries(busy)).toEqual({ hana: [trip], omar: [] });
  expect((await busyOf(rows, ['hana'], span('04-02T12:00', '04-10T00:00'))).get('hana')).toEqual([]);
});
