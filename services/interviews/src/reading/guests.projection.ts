import { bookingStream, type Locale } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What a guest said of themselves when they booked. */
export interface GuestRow {
  readonly guestId: string;
  /** Sealed. */
  readonly name: string;
  /** Sealed. */
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
}

/** By the id of the booking, which is that of the conversation. */
export const guests: Projection<GuestRow> = {
  name: 'guests',
  version: 1,
  from: [
    rowsFrom<typeof bookingStream, GuestRow>(bookingStream, ({ subject }) => subject, {
      GuestGiven: (_row, { data: { guestId, guestName, guestAddress, guestZone, guestLocale } }) => ({
        guestId,
        name: guestName,
        address: guestAddress,
        zone: guestZone,
        locale: guestLocale,
      }),
    }),
  ],
};
