import { bookingStream, type Locale } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What a guest wrote of themself when they booked; name and address are sealed. */
export interface BookedGuestRow {
  readonly guestId: string;
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
}

/** By booking, whose id is that of the conversation. */
export const bookedGuests: Projection<BookedGuestRow> = {
  name: 'booked-guests',
  version: 1,
  from: [
    rowsFrom<typeof bookingStream, BookedGuestRow>(bookingStream, ({ subject }) => subject, {
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
