import type { BookingStream, EventsOf, Instant } from '@candor/contracts';

/** How a booking went, for counting: nothing of its guest but how they came. */
export interface ChatOutcomeRow {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly hostIds: readonly string[];
  /** `asked`: not confirmed yet. */
  readonly status: 'asked' | 'confirmed' | 'cancelled' | 'fell-through';
  readonly takenAt: Instant;
  readonly channel: EventsOf<BookingStream>['BookingConfirmed']['channel'];
  readonly reschedules: number;
  readonly cancelledBy: 'guest' | 'host' | 'recruiter' | 'rule' | null;
  readonly late: boolean;
  /** Ids of those who were not there. */
  readonly missing: readonly string[];
  readonly guestMissing: boolean;
  /** Hosts who said that they cannot make it, whoever came in their place. */
  readonly declinedBy: readonly string[];
}

/** What became of one invitation; inviting the same candidate to the same chat type later is another one. */
export interface InvitationRoundRow {
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  readonly status: 'open' | 'booked' | 'declined' | 'withdrawn';
  readonly bookingId: string | null;
}

/** What became of one request for a chat; asking again later is another one. */
export interface RequestRoundRow {
  readonly organizationId: string;
  readonly requestId: string;
  readonly askedAt: Instant;
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
}
