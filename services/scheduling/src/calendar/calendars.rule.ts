import type { BusySpan, CalendarFailure, CalendarStream, EventsOf } from '@candor/contracts';
import { busyAfter } from './busy-spans.rule.ts';

type Events = EventsOf<CalendarStream>;

export interface Failing {
  readonly since: string;
  readonly why: CalendarFailure;
}

/** A calendar that is read. Name and address are sealed. */
export interface ConnectedCalendar {
  readonly calendarId: string;
  readonly connection: number;
  readonly name: string;
  readonly zone: string;
  readonly source: Events['CalendarConnected']['source'];
  /** Undefined as long as reading works, or has not failed often enough to tell. */
  readonly failing?: Failing | undefined;
}

/** The calendar that bookings are written to. Everything of it is sealed but the provider. */
export interface WriteBack extends Omit<Events['WriteBackConnected'], 'personId'> {
  readonly failing?: Failing | undefined;
}

/** What a person has connected. */
export interface Calendars {
  /** In the order of their ids. */
  readonly calendars: readonly ConnectedCalendar[];
  /** How many connections there were, of any kind: each has a number of its own. */
  readonly connections: number;
  /** Ids of the addresses at which bookings can be read, by what can be read there, see {@link feedOf}. */
  readonly feeds: Readonly<Record<string, string>>;
  readonly writeBack?: WriteBack | undefined;
}

/** What is busy, by calendar. */
export interface CalendarsAndBusy extends Calendars {
  readonly busy: Readonly<Record<string, readonly BusySpan[]>>;
}

export const noCalendars: Calendars = { calendars: [], connections: 0, feeds: {} };

export const calendarOf = ({ calendars }: Calendars, calendarId: string): ConnectedCalendar | undefined =>
  calendars.find((calendar) => calendar.calendarId === calendarId);

const everything = '*';
const scopeOf = (organizationId: string | null): string => organizationId ?? everything;

/** The id of the address at which a person's bookings with an organization (`null`: all of them) can be read. */
export const feedOf = ({ feeds }: Calendars, organizationId: string | null): string | undefined => feeds[scopeOf(organizationId)];

export const openFeeds = ({ feeds }: Calendars): readonly { readonly feedId: string; readonly organizationId: string | null }[] =>
  Object.entries(feeds).map(([scope, feedId]) => ({ feedId, organizationId: scope === everything ? null : scope }));

type Changes = { readonly [K in Exclude<keyof Events, 'BusyTimesRead'>]: <S extends Calendars>(state: S, data: Events[K]) => S };

/** What each event changes: the decider and the view are the same fold. */
export const calendarChanges: Changes = {
  CalendarConnected: (state, { calendarId, connection, name, zone, source }) => ({
    ...state,
    connections: connection,
    calendars: [...others(state, calendarId), { calendarId, connection, name, zone, source }].sort((a, b) =>
      a.calendarId < b.calendarId ? -1 : 1,
    ),
  }),
  CalendarDisconnected: (state, { calendarId }) => ({ ...state, calendars: others(state, calendarId) }),
  CalendarReadFailed: (state, { calendarId, since, why }) => withFailing(state, calendarId, { since, why }),
  CalendarReadRecovered: (state, { calendarId }) => withFailing(state, calendarId, undefined),
  CalendarFeedOpened: (state, { feedId, organizationId }) => ({ ...state, feeds: { ...state.feeds, [scopeOf(organizationId)]: feedId } }),
  CalendarFeedClosed: (state, { organizationId }) => {
    const { [scopeOf(organizationId)]: _, ...feeds } = state.feeds;
    return { ...state, feeds };
  },
  WriteBackConnected: (state, { personId: _, ...writeBack }) => ({ ...state, connections: writeBack.connection, writeBack }),
  WriteBackDisconnected: (state) => ({ ...state, writeBack: undefined }),
  WriteBackFailed: (state, { since, why }) => ({ ...state, writeBack: state.writeBack && { ...state.writeBack, failing: { since, why } } }),
  WriteBackRecovered: (state) => ({ ...state, writeBack: state.writeBack && { ...state.writeBack, failing: undefined } }),
};

export const withBusy = (state: CalendarsAndBusy, { calendarId, ...change }: Events['BusyTimesRead']): CalendarsAndBusy => ({
  ...state,
  busy: { ...state.busy, [calendarId]: busyAfter(state.busy[calendarId] ?? [], change) },
});

const others = ({ calendars }: Calendars, calendarId: string): readonly ConnectedCalendar[] =>
  calendars.filter((calendar) => calendar.calendarId !== calendarId);

const withFailing = <S extends Calendars>(state: S, calendarId: string, failing: Failing | undefined): S => ({
  ...state,
  calendars: state.calendars.map((calendar) => (calendar.calendarId === calendarId ? { ...calendar, failing } : calendar)),
});
