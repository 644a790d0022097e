import { CalendarReport, type CalendarsView, type CalendarView, type Instant } from '@candor/contracts';
import type { CalendarRead } from '../calendar/calendar-read.rule.ts';
import { type Calendars, type ConnectedCalendar, feedOf, type WriteBack } from '../calendar/calendars.rule.ts';
import { freshness } from '../calendar/feed-refresh.rule.ts';
import type { Writing } from '../write-back/writing.rule.ts';

/** The text of a sealed one, `null` when it cannot be read any more. */
export type Open = (sealed: string | undefined) => string | null;

/** What there is to open for a view. */
export const sealedIn = ({ calendars, writeBack }: Calendars, reads: readonly CalendarRead[]): readonly string[] => [
  ...calendars.flatMap(({ name, source }) => (source.kind === 'feed' ? [name, source.address] : [name])),
  ...(writeBack ? [writeBack.server, writeBack.calendarName] : []),
  ...reads.flatMap(({ report }) => report ?? []),
];

/** Connected calendars and how fresh they are. */
export function calendarsView(
  state: Calendars,
  reads: readonly CalendarRead[],
  writing: Writing | undefined,
  open: Open,
  now: Instant,
): CalendarsView {
  return {
    calendars: state.calendars.map((calendar) => {
      const read = reads.find(({ calendarId, connection }) => calendarId === calendar.calendarId && connection === calendar.connection);
      return calendarView(calendar, read, open, now);
    }),
    writeBack: state.writeBack ? writeBackView(state.writeBack, writing, open) : null,
    feed: feedOf(state, null) !== undefined,
    computedAt: now,
  };
}

function calendarView(
  { calendarId, name, zone, source }: ConnectedCalendar,
  read: CalendarRead | undefined,
  open: Open,
  now: Instant,
): CalendarView {
  const failing = failingOf(read);
  const { readAt, nextReadAt, report } = read ?? {};
  const opened = open(report);
  return {
    calendarId,
    name: open(name),
    zone,
    source: source.kind === 'feed' ? { kind: 'feed', host: hostOf(open(source.address)) } : { kind: 'file' },
    state: failing ? 'failing' : freshness(readAt, now),
    readAt: readAt ?? null,
    ageMinutes: readAt === undefined ? null : Math.floor((Date.parse(now) - Date.parse(readAt)) / 60_000),
    nextReadAt: nextReadAt ?? null,
    failing,
    report: opened === null ? null : CalendarReport.parse(JSON.parse(opened)),
  };
}

const writeBackView = (
  { provider, server, calendarName }: WriteBack,
  writing: Writing | undefined,
  open: Open,
): CalendarsView['writeBack'] => ({
  provider,
  host: hostOf(open(server)),
  calendarName: open(calendarName),
  writtenAt: writing?.writtenAt ?? null,
  failing: failingOf(writing),
});

function failingOf(course: Pick<Writing, 'failures' | 'failingSince' | 'why'> | undefined): CalendarView['failing'] {
  const { failures = 0, failingSince, why } = course ?? {};
  return failures > 0 && failingSince !== undefined && why !== undefined ? { since: failingSince, why, times: failures } : null;
}

const hostOf = (address: string | null): string | null =>
  address === null ? null : (URL.parse(address.replace(/^webcals?:/i, 'https:'))?.host ?? null);
