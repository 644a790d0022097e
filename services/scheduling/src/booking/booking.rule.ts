import type {
  Actor,
  BookingChannel,
  BookingStream,
  ChatLocation,
  ConversationKind,
  EventsOf,
  Instant,
  RoleFamily,
} from '@candor/contracts';

/** Who asks, as far as a booking is concerned. `rule`: Candor, by a rule that everybody knew. */
export type Party = 'guest' | 'host' | 'recruiter' | 'rule';

export interface NoShow {
  readonly missingId: string;
  readonly by: Party;
}

interface Meeting {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly hostIds: readonly string[];
}

export interface Booked extends Meeting {
  readonly status: 'awaiting-approval' | 'waiting' | 'confirmed' | 'cancelled' | 'refused' | 'waited';
  readonly kind: ConversationKind;
  /** As the chat type said when it was booked. */
  readonly roleFamily: RoleFamily | null;
  readonly channel: BookingChannel;
  readonly location: ChatLocation | null;
  /** Of the group that meets. */
  readonly sessionId: string | null;
  readonly guestId: string;
  /** Of the invitation; -1 before the first. */
  readonly sequence: number;
  /** How often the guest has moved it. */
  readonly guestChanges: number;
  /** Until when a host can say yes, while that is waited for. */
  readonly approvalUntil: Instant | null;
  /** Those of the hosts who cannot make it. */
  readonly declined: readonly string[];
  readonly noShows: readonly NoShow[];
  /** Who took over from whom. */
  readonly successors: Readonly<Record<string, string>>;
}

/** Undefined: there is none. A hold that nobody has confirmed is in the diaries alone. */
export type Booking = Booked | undefined;

type Events = EventsOf<BookingStream>;
type Changes = { readonly [K in keyof Events]: (state: Booking, data: Events[K]) => Booking };

const begun: Omit<Booked, keyof Meeting | 'status' | 'kind' | 'roleFamily' | 'channel'> = {
  location: null,
  sessionId: null,
  guestId: '',
  sequence: -1,
  guestChanges: 0,
  approvalUntil: null,
  declined: [],
  noShows: [],
  successors: {},
};

const meetingOf = ({ bookingId, organizationId, chatTypeId, start, end, hostIds }: Meeting): Meeting => ({
  bookingId,
  organizationId,
  chatTypeId,
  start,
  end,
  hostIds,
});

/** What each event changes: the decider and the row of a booking are the same fold. */
export const bookingChanges: Changes = {
  BookingHeld: (_state, { kind, roleFamily, channel, sessionId, ...meeting }) => ({
    ...begun,
    ...meetingOf(meeting),
    kind,
    roleFamily,
    channel,
    sessionId,
    status: 'confirmed',
  }),
  WaitingJoined: (_state, { kind, roleFamily, channel, sessionId, location, guestId, ...meeting }) => ({
    ...begun,
    ...meetingOf(meeting),
    kind,
    roleFamily,
    channel,
    sessionId,
    location,
    guestId,
    status: 'waiting',
  }),
  GuestGiven: (state, { guestId }) => state && { ...state, guestId },
  WaitingEnded: (state, { why }) => state && { ...state, status: why === 'seated' ? 'confirmed' : 'waited' },
  ApprovalAsked: (state, { guestId, until }) => state && { ...state, status: 'awaiting-approval', guestId, approvalUntil: until },
  ApprovalRefused: (state) => state && { ...state, status: 'refused', approvalUntil: null },
  BookingConfirmed: (state, { guestId, location, sequence }) =>
    state && { ...state, status: 'confirmed', guestId, location, sequence, approvalUntil: null },
  BookingRescheduled: (state, { sessionId, location, sequence, by, ...meeting }) =>
    state && {
      ...state,
      ...meetingOf(meeting),
      sessionId,
      location,
      sequence,
      guestChanges: state.guestChanges + (by === 'guest' ? 1 : 0),
      declined: [],
    },
  HostsChanged: (state, { hostIds, previousHostIds, sequence }) =>
    state && {
      ...state,
      hostIds,
      sequence,
      declined: state.declined.filter((hostId) => hostIds.includes(hostId)),
      successors: { ...state.successors, ...successorsOf(previousHostIds, hostIds) },
    },
  HostDeclined: (state, { hostId }) => state && { ...state, declined: [...state.declined, hostId] },
  BookingCancelled: (state, { sequence }) => state && { ...state, status: 'cancelled', sequence },
  NoShowReported: (state, { missingId, by }) => state && { ...state, noShows: [...state.noShows, { missingId, by }] },
  NoShowWithdrawn: (state, { missingId }) =>
    state && { ...state, noShows: state.noShows.filter((noShow) => noShow.missingId !== missingId) },
};

const successorsOf = (before: readonly string[], after: readonly string[]): Record<string, string> =>
  Object.fromEntries(before.flatMap((hostId, seat) => (after.includes(hostId) ? [] : [[hostId, after[seat] ?? after[0] ?? '']])));

/** Whoever is neither guest nor host of a booking and gets so far acts for the organization. */
export function partyOf({ guestId, hostIds }: Pick<Booked, 'guestId' | 'hostIds'>, { kind, id }: Actor): Party {
  if (kind === 'system') return 'rule';
  if (kind === 'person' && id === guestId) return 'guest';
  return kind === 'person' && hostIds.includes(id) ? 'host' : 'recruiter';
}

/** Whether a start is nearer than the notice that changes need. */
export const isLate = (start: Instant, noticeMinutes: number, now: Instant): boolean =>
  Date.parse(start) - Date.parse(now) < noticeMinutes * 60_000;
