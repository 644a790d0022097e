import type { Booked, Party } from '../booking/booking.rule.ts';

/** A booking with what its guest said, sealed as it is in the log. */
export interface BookingRow extends Booked {
  readonly guestName?: string;
  readonly guestAddress?: string;
  readonly guestZone?: string;
  readonly guestLocale?: 'en' | 'de';
  readonly message?: string;
  readonly cancelled?: { readonly by: Party; readonly late: boolean; readonly reason?: string };
  /** When the guest took it. */
  readonly bookedAt: string;
  readonly version: number;
}
