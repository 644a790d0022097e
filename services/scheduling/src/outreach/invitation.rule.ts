import type { EventsOf, Instant, InvitationStatus, InvitationStream } from '@candor/contracts';

interface Round {
  readonly invitationId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly candidateId: string;
  readonly round: number;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
}

/** An open invitation becomes an expired one by itself; see {@link statusOf}. */
export type Invitation =
  | { readonly status: 'none' }
  | (Round & { readonly status: 'open' | 'declined' | 'withdrawn' })
  | (Round & { readonly status: 'booked'; readonly bookingId: string; readonly until: Instant });

type Events = EventsOf<InvitationStream>;

/** What every event does to an invitation. */
export const invitationChanges: {
  readonly [K in keyof Events]: (state: Invitation, data: Events[K], event: { readonly occurredAt: Instant }) => Invitation;
} = {
  CandidateInvited: (_state, { invitationId, organizationId, chatTypeId, candidateId, round, expiresAt }, { occurredAt }) => ({
    status: 'open',
    invitationId,
    organizationId,
    chatTypeId,
    candidateId,
    round,
    invitedAt: occurredAt,
    expiresAt,
  }),
  InvitationBooked: (state, { bookingId, until }) => (state.status === 'none' ? state : { ...state, status: 'booked', bookingId, until }),
  InvitationReopened: (state) => ended(state, 'open'),
  InvitationDeclined: (state) => ended(state, 'declined'),
  InvitationWithdrawn: (state) => ended(state, 'withdrawn'),
};

function ended(state: Invitation, status: 'open' | 'declined' | 'withdrawn'): Invitation {
  if (state.status === 'none') return state;
  const { invitationId, organizationId, chatTypeId, candidateId, round, invitedAt, expiresAt } = state;
  return { status, invitationId, organizationId, chatTypeId, candidateId, round, invitedAt, expiresAt };
}

/** Why a candidate cannot be invited anew yet. */
export function obstacleTo(
  state: { readonly status: Invitation['status']; readonly expiresAt: Instant; readonly until?: Instant | null },
  now: Instant,
): 'already_invited' | 'already_booked' | 'declined_recently' | undefined {
  if (state.status === 'booked') return (state.until ?? '') > now ? 'already_booked' : undefined;
  if (state.expiresAt <= now) return undefined;
  if (state.status === 'open') return 'already_invited';
  return state.status === 'declined' ? 'declined_recently' : undefined;
}

/** Why an invitation can no longer be answered. Who has said no may think again as long as it has not expired. */
export function closedBecause(
  state: Invitation,
  now: Instant,
): 'unknown_invitation' | 'already_booked' | 'invitation_withdrawn' | 'invitation_expired' | undefined {
  if (state.status === 'none') return 'unknown_invitation';
  if (state.status === 'booked') return 'already_booked';
  if (state.status === 'withdrawn') return 'invitation_withdrawn';
  return state.expiresAt <= now ? 'invitation_expired' : undefined;
}

export const isOpen = (state: Invitation, now: Instant): boolean => state.status === 'open' && now < state.expiresAt;

/** How it stands at a moment. */
export const statusOf = (
  { status, expiresAt }: { readonly status: Exclude<InvitationStatus, 'expired'>; readonly expiresAt: Instant },
  now: Instant,
): InvitationStatus => (status === 'open' && expiresAt <= now ? 'expired' : status);
