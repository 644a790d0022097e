import type { BookingStream, ConversationKind, EventsOf, Instant, Origin } from '@candor/contracts';

type By = EventsOf<BookingStream>['BookingCancelled']['by'];

/** What became of one booking, from being asked for on. Ids, codes and times alone. */
export interface Booking {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly kind: ConversationKind | null;
  readonly guestId: string | null;
  readonly hostIds: readonly string[];
  readonly start: Instant;
  readonly origin: Origin;
  readonly requestedAt: Instant;
  readonly confirmed: boolean;
  readonly state: 'asked' | 'confirmed' | 'cancelled' | 'refused';
  /** When it was cancelled or refused. */
  readonly endedAt: Instant | null;
  readonly movedByGuest: number;
  readonly movedByEmployer: number;
  readonly movedLate: number;
  readonly cancelled: { readonly by: By; readonly late: boolean } | null;
  readonly missingIds: readonly string[];
  /** Everybody who is or was in it. */
  readonly people: readonly string[];
}
