import { type Clock, eachRow, type Job, type JobQueue } from '@candor/event-sourcing';
import { CLOCK, JOB_QUEUE, type JobHandler, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { waitingLists } from '../reading/waiting-lists.projection.ts';
import { seatWaiting } from './seat-waiting.job.ts';

const SeatAllWaiting = z.object({ organizationId: z.string(), chatTypeId: z.string() });
type SeatAllWaiting = z.infer<typeof SeatAllWaiting>;

/** There may be more seats: looks after every waiting list of a chat type. */
export const seatAllWaiting: Job<SeatAllWaiting> = {
  name: 'seat-all-waiting',
  queue: 'holds',
  data: SeatAllWaiting,
  id: ({ organizationId, chatTypeId }) => `${organizationId}/${chatTypeId}`,
  merge: (before) => before,
};

@Injectable()
export class AllWaitingSeater implements JobHandler<SeatAllWaiting> {
  constructor(
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async run({ organizationId, chatTypeId }: SeatAllWaiting): Promise<void> {
    const upcoming = { organizationId, chatTypeId, start: { gt: this.clock.now() } };
    for await (const { sessionId } of eachRow(this.rows.of(waitingLists), upcoming, [{ by: 'start' }]))
      await this.jobs.enqueue({ job: seatWaiting, data: { sessionId, atStart: false } });
  }
}
