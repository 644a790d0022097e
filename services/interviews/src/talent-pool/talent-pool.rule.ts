import type { EventsOf, Instant, TalentPoolStream } from '@candor/contracts';

/** How it stands between one organization and one candidate. */
export interface PoolMembership {
  readonly organizationId: string;
  readonly candidateId: string;
  readonly status: 'asked' | 'in-pool' | 'declined' | 'left';
  /** The conversation after which it was asked last. */
  readonly conversationId: string;
  readonly askedBy: string;
  /** Sealed. */
  readonly message: string | null;
  readonly answerUntil: Instant;
  readonly joinedAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly left: 'withdrawn' | 'removed' | 'expired' | null;
}

type Events = EventsOf<TalentPoolStream>;
type State = PoolMembership | undefined;

/** What each event changes: the decider and the row are the same fold. */
export const poolChanges: {
  readonly [K in keyof Events]: (state: State, data: Events[K], event: { readonly occurredAt: Instant }) => State;
} = {
  PoolAsked: (_state, { organizationId, candidateId, conversationId, askedBy, message, answerUntil }) => ({
    organizationId,
    candidateId,
    status: 'asked',
    conversationId,
    askedBy,
    message,
    answerUntil,
    joinedAt: null,
    expiresAt: null,
    closedAt: null,
    left: null,
  }),
  PoolJoined: (state, { expiresAt }, { occurredAt }) =>
    state && { ...state, status: 'in-pool', joinedAt: occurredAt, expiresAt, closedAt: null, left: null },
  PoolDeclined: (state, _data, { occurredAt }) => state && { ...state, status: 'declined', closedAt: occurredAt },
  PoolLeft: (state, { why }, { occurredAt }) => state && { ...state, status: 'left', closedAt: occurredAt, left: why },
};
