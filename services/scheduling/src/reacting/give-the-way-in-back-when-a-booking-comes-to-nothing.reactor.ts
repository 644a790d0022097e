import { bookingStream } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, type RecordedEvent, reactionsTo } from '@candor/event-sourcing';
import { followBookingToItsWayIn } from '../jobs/follow-booking-to-its-way-in.job.ts';

const follow = ({ data: { bookingId }, version }: RecordedEvent<string, { readonly bookingId: string }>): Effect =>
  enqueue(followBookingToItsWayIn, { bookingId, version });

/** Who has cancelled, or was refused, can come back by the invitation or link they had. */
export const giveTheWayInBackWhenABookingComesToNothing: Reactor = {
  name: 'give-the-way-in-back-when-a-booking-comes-to-nothing',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, {
      BookingCancelled: follow,
      ApprovalRefused: follow,
      WaitingEnded: (event) => (event.data.why === 'seated' ? [] : follow(event)),
    }),
  ],
};
