import {
  type AbandonedWhy,
  type ConversationKind,
  type ConversationSide,
  type ConversationStream,
  conversationLimits,
  type EndedBy,
  type EventsOf,
  type Instant,
  type RoleFamily,
} from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

/** Who meets when. */
export interface Meeting {
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly sessionId: string | null;
  readonly kind: ConversationKind;
  readonly start: Instant;
  readonly end: Instant;
  readonly hostIds: readonly string[];
  readonly guestId: string;
}

/** Of a chat that was arranged elsewhere. */
export interface Recorded {
  readonly by: ConversationSide;
  readonly recorderId: string;
  readonly otherId: string;
  readonly hasAddress: boolean;
  /** When the other side was first invited; `null`: it knows nothing of this. */
  readonly invitedAt: Instant | null;
  readonly mailed: boolean;
}

export interface Conversation extends Meeting {
  readonly status: 'planned' | 'started' | 'ended' | 'abandoned';
  readonly booking: { readonly bookingId: string; readonly chatTypeId: string; readonly roleFamily: RoleFamily | null } | null;
  readonly recorded: Recorded | null;
  readonly started: { readonly at: Instant; readonly by: ConversationSide } | null;
  /** Kept when it is abandoned afterwards. */
  readonly ended: { readonly at: Instant; readonly by: EndedBy } | null;
  readonly abandoned: { readonly why: AbandonedWhy; readonly missingId: string | null } | null;
  /** Those of several hosts who did not come. */
  readonly missing: readonly string[];
}

type Events = EventsOf<ConversationStream>;
type State = Conversation | undefined;
type Changes = {
  readonly [K in keyof Events]: (state: State, data: Events[K], event: { readonly occurredAt: Instant }) => State;
};

export const meetingOf = (data: Meeting): Meeting => ({
  conversationId: data.conversationId,
  organizationId: data.organizationId,
  sessionId: data.sessionId,
  kind: data.kind,
  start: data.start,
  end: data.end,
  hostIds: data.hostIds,
  guestId: data.guestId,
});

const begun = { status: 'planned', booking: null, recorded: null, started: null, ended: null, abandoned: null, missing: [] } as const;

/** What each event changes: the decider and the row of a conversation are the same fold. */
export const conversationChanges: Changes = {
  ConversationPlanned: (state, { bookingId, chatTypeId, roleFamily, ...meeting }) => ({
    ...(state ?? begun),
    ...meetingOf(meeting),
    booking: { bookingId, chatTypeId, roleFamily },
    status: state?.started ? 'started' : 'planned',
    abandoned: null,
  }),
  ConversationMoved: (state, { previous, missingIds, ...meeting }) => {
    if (!state) return undefined;
    const moved = { ...state, ...meetingOf(meeting), missing: missingIds };
    if (previous.start === meeting.start && previous.end === meeting.end) return moved;
    return { ...moved, started: null, status: state.status === 'started' ? 'planned' : state.status };
  },
  ConversationRecorded: (_state, { recordedBy, recorderId, otherId, otherAddress, ...meeting }) => ({
    ...begun,
    ...meetingOf(meeting),
    recorded: { by: recordedBy, recorderId, otherId, hasAddress: otherAddress !== null, invitedAt: null, mailed: false },
  }),
  OtherSideInvited: (state, { mailed }, { occurredAt }) =>
    state?.recorded
      ? {
          ...state,
          recorded: { ...state.recorded, invitedAt: state.recorded.invitedAt ?? occurredAt, mailed: mailed || state.recorded.mailed },
        }
      : state,
  ConversationStarted: (state, { startedAt, by }) => state && { ...state, status: 'started', started: { at: startedAt, by } },
  ConversationEnded: (state, { endedAt, by }) => state && { ...state, status: 'ended', ended: { at: endedAt, by } },
  ConversationAbandoned: (state, { why, missingId }) => state && { ...state, status: 'abandoned', abandoned: { why, missingId } },
};

/** In ms. */
export const minute = 60_000;
export const after = (start: Instant, minutes: number): Instant => instant(Date.parse(start) + minutes * minute);

/** When a conversation that nobody ends is over. */
export const endsByRuleAt = ({ end }: Pick<Meeting, 'end'>): Instant => after(end, conversationLimits.graceMinutes);
