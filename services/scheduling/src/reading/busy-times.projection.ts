import { type BusySpan, calendarStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { busyAfter, isIn, joined, monthsOf } from '../calendar/busy-spans.rule.ts';

/** When a person is busy in one UTC month; a span over the end of a month is in both. */
export interface BusyMonth {
  readonly personId: string;
  readonly month: string;
  /** Of all calendars: opaque, disjoint, in order. */
  readonly spans: readonly BusySpan[];
  readonly byCalendar: Readonly<Record<string, readonly BusySpan[]>>;
}

export const busyKey = (personId: string, month: string): string => `${personId}/${month}`;

/** Busy times from connected calendars. Read them with `busyOf`. */
export const busyTimes: Projection<BusyMonth> = {
  name: 'busy-times',
  version: 1,
  from: [
    rowsFrom(
      calendarStream,
      ({ data }) => ('taken' in data ? monthsOf([...data.taken, ...data.freed]).map((month) => busyKey(data.personId, month)) : []),
      {
        BusyTimesRead: (row, { data: { personId, calendarId, taken, freed } }, key) => {
          const month = key.slice(-7);
          const change = { freed, taken: taken.filter((span) => isIn(month, span)) };
          const { [calendarId]: before = [], ...others } = row?.byCalendar ?? {};
          const spans = busyAfter(before, change);
          const byCalendar = spans.length > 0 ? { ...others, [calendarId]: spans } : others;
          const all = joined(Object.values(byCalendar).flat());
          return all.length > 0 ? { personId, month, spans: all, byCalendar } : undefined;
        },
      },
    ),
  ],
};
