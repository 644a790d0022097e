import { bookingStream } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, type RecordedEvent, reactionsTo } from '@candor/event-sourcing';
import { planReminders } from '../jobs/plan-reminders.job.ts';

const plan = ({ data: { bookingId }, version }: RecordedEvent<string, { readonly bookingId: string }>): Effect =>
  enqueue(planReminders, { bookingId, version });

/** Reminders of a time that is given up stay planned and are not sent: they look whether it still stands. */
export const planRemindersWhenABookingHasATime: Reactor = {
  name: 'plan-reminders-when-a-booking-has-a-time',
  begins: 'at-first-event',
  from: [reactionsTo(bookingStream, { BookingConfirmed: plan, BookingRescheduled: plan, HostsChanged: plan })],
};
