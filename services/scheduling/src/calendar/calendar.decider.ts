import { type CalendarStream, type CommandsOf, calendarLimits, calendarStream, type EventsOf } from '@candor/contracts';
import { type CommandContext, type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { busyChange, isChange } from './busy-spans.rule.ts';
import { type CalendarsAndBusy, calendarChanges, calendarOf, feedOf, noCalendars, openFeeds, withBusy } from './calendars.rule.ts';

type Event = NewEventOf<CalendarStream>;
type Source = EventsOf<CalendarStream>['CalendarConnected']['source'];
type Connect = Pick<CommandsOf<CalendarStream>['connectFeed'], 'calendarId' | 'name' | 'zone'>;
type Subject = CommandContext & { readonly subject: string };

/** A person's connections to calendars of their own. Jobs say which connection they worked for: an earlier one's word is void. */
export const calendar: Decider<CalendarsAndBusy, CalendarStream> = {
  stream: calendarStream,
  initial: { ...noCalendars, busy: {} },
  decide: {
    connectFeed: (state, { address, ...command }, { subject }) => connected(state, command, { kind: 'feed', address }, subject),
    connectFile: (state, { fileId, ...command }, { subject }) => connected(state, command, { kind: 'file', fileId }, subject),
    disconnect: (state, { calendarId }, context) =>
      calendarOf(state, calendarId) ? disconnected(state, calendarId, context) : reject('unknown_calendar', { calendarId }),
    recordReading(state, { calendarId, connection, window, spans }, { subject }) {
      const known = calendarOf(state, calendarId);
      if (known?.connection !== connection) return [];
      const change = busyChange(state.busy[calendarId] ?? [], spans);
      return [
        ...(known.failing ? [{ type: 'CalendarReadRecovered', data: { personId: subject, calendarId } } as const] : []),
        ...(isChange(change) ? [{ type: 'BusyTimesRead', data: { personId: subject, calendarId, window, ...change } } as const] : []),
      ];
    },
    recordFailure(state, { calendarId, connection, since, why }, { subject }) {
      const known = calendarOf(state, calendarId);
      if (known?.connection !== connection || known.failing) return [];
      return [{ type: 'CalendarReadFailed', data: { personId: subject, calendarId, since, why } }];
    },
    openFeed: (state, feed, { subject }) =>
      feedOf(state, feed.organizationId) === feed.feedId ? [] : [{ type: 'CalendarFeedOpened', data: { personId: subject, ...feed } }],
    closeFeed(state, { organizationId }, { subject }) {
      const feedId = feedOf(state, organizationId);
      return feedId === undefined
        ? reject('no_feed')
        : [{ type: 'CalendarFeedClosed', data: { personId: subject, feedId, organizationId } }];
    },
    connectWriteBack: (state, command, { subject }) => [
      ...writeBackEnded(state, subject),
      { type: 'WriteBackConnected', data: { personId: subject, connection: state.connections + 1, ...command } },
    ],
    disconnectWriteBack: (state, _, { subject }) => (state.writeBack ? writeBackEnded(state, subject) : reject('no_write_back')),
    recordWriting: ({ writeBack }, { connection }, { subject }) =>
      writeBack?.connection === connection && writeBack.failing
        ? [{ type: 'WriteBackRecovered', data: { personId: subject, connection } }]
        : [],
    recordWritingFailure: ({ writeBack }, failure, { subject }) =>
      writeBack?.connection === failure.connection && !writeBack.failing
        ? [{ type: 'WriteBackFailed', data: { personId: subject, ...failure } }]
        : [],
    forget: (state, _, context) => [
      ...state.calendars.flatMap(({ calendarId }) => disconnected(state, calendarId, context)),
      ...openFeeds(state).map((feed) => ({ type: 'CalendarFeedClosed', data: { personId: context.subject, ...feed } }) as const),
      ...writeBackEnded(state, context.subject),
    ],
  },
  evolve: { ...calendarChanges, BusyTimesRead: withBusy },
};

function connected(
  state: CalendarsAndBusy,
  { calendarId, ...command }: Connect,
  source: Source,
  personId: string,
): Decision<CalendarStream> {
  if (!calendarOf(state, calendarId) && state.calendars.length >= calendarLimits.calendars)
    return reject('too_many_calendars', { most: calendarLimits.calendars });
  return [{ type: 'CalendarConnected', data: { personId, calendarId, connection: state.connections + 1, ...command, source } }];
}

/** Frees what it kept busy, then goes: readers of busy times need to know of the former only. */
function disconnected({ busy }: CalendarsAndBusy, calendarId: string, { subject, now }: Subject): readonly Event[] {
  const change = busyChange(busy[calendarId] ?? [], []);
  const data = { personId: subject, calendarId, window: { from: now, to: now }, ...change };
  return [
    ...(isChange(change) ? [{ type: 'BusyTimesRead', data } as const] : []),
    { type: 'CalendarDisconnected', data: { personId: subject, calendarId } },
  ];
}

const writeBackEnded = ({ writeBack }: CalendarsAndBusy, personId: string): readonly Event[] =>
  writeBack ? [{ type: 'WriteBackDisconnected', data: { personId, connection: writeBack.connection } }] : [];
