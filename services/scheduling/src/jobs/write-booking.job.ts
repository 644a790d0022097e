import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { WriteBack } from '../calendar/calendars.rule.ts';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import { BookingWriter } from '../write-back/booking-writer.ts';
import { ProviderFailure } from '../write-back/calendar-provider.ts';
import { afterFailure, afterWriting, isPaused, isTold } from '../write-back/writing.rule.ts';
import { WrittenBookings } from '../write-back/written-bookings.ts';

const WriteBooking = z.object({ personId: z.string(), bookingId: z.string() });
type WriteBooking = z.infer<typeof WriteBooking>;

/**
 * Brings a booking into the calendar of one person, as it is when the job runs. A server that is away is tried for about four
 * days, and once a day from then on.
 */
export const writeBooking: Job<WriteBooking> = {
  name: 'write-booking',
  queue: 'calendar-writing',
  data: WriteBooking,
  id: ({ personId, bookingId }) => `${personId}/${bookingId}`,
  merge: (_before, asked) => asked,
  attempts: 110,
  backoff: 5_000,
};

@Injectable()
export class BookingWriting implements JobHandler<WriteBooking> {
  constructor(
    private readonly calendars: PersonCalendars,
    private readonly writer: BookingWriter,
    private readonly written: WrittenBookings,
  ) {}

  async run({ personId, bookingId }: WriteBooking, context: JobContext): Promise<void> {
    const { writeBack } = await this.calendars.of(personId);
    const now = context.clock.now();
    if (!writeBack) return;
    if (isPaused(await this.written.course(personId, writeBack.connection), now)) return;
    try {
      await this.writer.write(personId, bookingId, writeBack, now, context.signal);
    } catch (failure) {
      if (!(failure instanceof ProviderFailure)) throw failure;
      await this.failed(personId, writeBack, failure, context);
      // what nobody but its owner can mend is not tried again and again
      if (failure.why !== 'sign_in_refused') throw failure;
      return;
    }
    await this.written.saveCourse(afterWriting(await this.written.course(personId, writeBack.connection), now));
    if (writeBack.failing) await this.calendars.record(personId, 'recordWriting', { connection: writeBack.connection }, byThis(context));
  }

  private async failed(personId: string, { connection }: WriteBack, { why }: ProviderFailure, context: JobContext): Promise<void> {
    const course = afterFailure(await this.written.course(personId, connection), why, context.clock.now());
    if (isTold(course))
      await this.calendars.record(personId, 'recordWritingFailure', { connection, since: course.failingSince, why }, byThis(context));
    await this.written.saveCourse(course);
  }
}

const byThis = ({ correlation, trace }: JobContext) => ({ job: writeBooking.name, correlation, trace });
