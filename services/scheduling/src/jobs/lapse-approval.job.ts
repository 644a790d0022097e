import { Instant } from '@candor/contracts';
import type { Clock, EventLog, Job } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { booking } from '../booking/booking.decider.ts';
import { Bookings } from '../booking/bookings.ts';
import { whileSame } from '../booking/changing.ts';
import { diariesOf } from '../booking/confirming.ts';
import { carryOut, type StateOf, step } from '../booking/joint-command.ts';
import { diary } from '../diary/diary.decider.ts';

const LapseApproval = z.object({ bookingId: z.string(), until: Instant });
type LapseApproval = z.infer<typeof LapseApproval>;

/** Nobody has said yes or no: the start is free for others, and the guest is told. What is asked anew has another job. */
export const lapseApproval: Job<LapseApproval> = {
  name: 'lapse-approval',
  queue: 'holds',
  data: LapseApproval,
  id: ({ bookingId, until }) => `${bookingId}@${until}`,
};

@Injectable()
export class ApprovalLapser implements JobHandler<LapseApproval> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bookings: Bookings,
  ) {}

  async run({ bookingId }: LapseApproval, { id, correlation = id, trace }: JobContext): Promise<void> {
    const { booked } = await this.bookings.read(bookingId);
    const now = this.clock.now();
    if (booked.status !== 'awaiting-approval' || booked.approvalUntil === null || booked.approvalUntil > now) return;
    const parts = [{ decider: booking, subject: bookingId }, ...diariesOf(booked)];
    const plan = (stateOf: StateOf) =>
      whileSame(stateOf, booked, () => [
        step(booking, bookingId, 'lapse', {}),
        ...diariesOf(booked).map(({ subject }) => step(diary, subject, 'free', { entryId: bookingId, why: 'refused' })),
      ]);
    const actor = { kind: 'system', id: 'lapse-approval' } as const;
    const { organizationId: organization } = booked;
    const context = { commandId: `lapse ${bookingId}`, now, actor, organization, correlation, causation: id, trace };
    // Somebody answers at this very moment: then there is nothing left to do, as the next run sees.
    const outcome = await carryOut(this.log, { request: { lapse: bookingId }, parts, plan }, context);
    if (!outcome.accepted) throw new Error(`the booking was changed meanwhile: ${outcome.rejected}`);
  }
}
