import { Instant } from '@candor/contracts';
import { eachRow, instant, type Job, type JobQueue, type RowFilter } from '@candor/event-sourcing';
import { JOB_QUEUE, type JobContext, type JobHandler, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import type { BookingRow } from '../reading/booking-row.rule.ts';
import { bookings } from '../reading/bookings.projection.ts';
import { WrittenBookings } from '../write-back/written-bookings.ts';
import { writeBooking } from './write-booking.job.ts';

const WriteUpcoming = z.object({
  personId: z.string(),
  connection: z.number().int(),
  /** Of a try after a failure: when that became known; `null`: because it was connected, or disconnected. */
  failedAt: Instant.nullable(),
});
type WriteUpcoming = z.infer<typeof WriteUpcoming>;

/** Has everything that lies ahead written to a calendar, and forgets what was written to an earlier one. */
export const writeUpcoming: Job<WriteUpcoming> = {
  name: 'write-upcoming',
  queue: 'calendar-writing',
  data: WriteUpcoming,
  id: ({ personId, connection, failedAt }) => `${personId}/${connection}/${failedAt ?? 'begin'}`,
  attempts: 60,
  backoff: 2_000,
};

const day = 24 * 60 * 60_000;

/** When everything is tried once more after a failure at this instant. */
export const nextTry = (failedAt: Instant): Instant => instant(Date.parse(failedAt) + day);

@Injectable()
export class UpcomingWriting implements JobHandler<WriteUpcoming> {
  constructor(
    private readonly calendars: PersonCalendars,
    private readonly written: WrittenBookings,
    private readonly rows: Rows,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async run({ personId, connection, failedAt }: WriteUpcoming, { clock, correlation, trace }: JobContext): Promise<void> {
    const { writeBack } = await this.calendars.of(personId);
    await this.written.forgetAllBut(personId, writeBack?.connection);
    if (writeBack?.connection !== connection) return;
    // mended meanwhile
    if (failedAt !== null && !writeBack.failing) return;
    const now = clock.now();
    for (const bookingId of await this.upcoming(personId, now))
      await this.jobs.enqueue({ job: writeBooking, data: { personId, bookingId }, correlation, trace });
    if (writeBack.failing)
      await this.jobs.enqueue({ job: writeUpcoming, data: { personId, connection, failedAt: now }, at: nextTry(now), correlation });
  }

  private async upcoming(personId: string, now: Instant): Promise<readonly string[]> {
    const ids = new Set<string>();
    for (const whose of [{ hostIds: personId }, { guestId: personId }] satisfies readonly RowFilter<BookingRow>[])
      for await (const { bookingId } of eachRow(this.rows.of(bookings), { ...whose, start: { gte: now } }, [{ by: 'start' }]))
        ids.add(bookingId);
    return [...ids];
  }
}
