import type { Job, JobQueue } from '@candor/event-sourcing';
import { JOB_QUEUE, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import { writeBooking } from './write-booking.job.ts';

const PassBookingOn = z.object({
  bookingId: z.string(),
  /** Who has, or had, to do with it. */
  personIds: z.array(z.string()).readonly(),
});
type PassBookingOn = z.infer<typeof PassBookingOn>;

/** Passes a booking that changed on to those who have bookings written to a calendar: few, so that the others cost next to nothing. */
export const passBookingOn: Job<PassBookingOn> = {
  name: 'pass-booking-on',
  queue: 'calendar-writing',
  data: PassBookingOn,
  id: ({ bookingId }) => bookingId,
  merge: (before, asked) => ({ ...asked, personIds: [...new Set([...before.personIds, ...asked.personIds])] }),
  attempts: 60,
  backoff: 2_000,
};

@Injectable()
export class BookingsPassedOn implements JobHandler<PassBookingOn> {
  constructor(
    private readonly calendars: PersonCalendars,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async run({ bookingId, personIds }: PassBookingOn, { correlation, trace }: JobContext): Promise<void> {
    for (const personId of personIds)
      if ((await this.calendars.of(personId)).writeBack)
        await this.jobs.enqueue({ job: writeBooking, data: { personId, bookingId }, correlation, trace });
  }
}
