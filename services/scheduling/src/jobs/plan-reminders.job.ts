import { bookingStream, chatTypeSubject } from '@candor/contracts';
import { type EventLog, eventsOf, type Job, type JobQueue, type RowReaders } from '@candor/event-sourcing';
import { EVENT_LOG, JOB_QUEUE, type JobContext, type JobHandler, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { storyOf } from '../mailing/booking-story.rule.ts';
import { reminderTimes } from '../mailing/reminder-times.rule.ts';
import { chatTypes } from '../reading/chat-types.projection.ts';
import { sendReminder } from './send-reminder.job.ts';

const PlanReminders = z.object({ bookingId: z.string(), version: z.number().int() });
type PlanReminders = z.infer<typeof PlanReminders>;

/** Looks up how long before a chat its chat type reminds, and has everybody reminded then. */
export const planReminders: Job<PlanReminders> = {
  name: 'plan-reminders',
  queue: 'mail',
  data: PlanReminders,
  id: ({ bookingId, version }) => `${bookingId}/${version}`,
};

@Injectable()
export class ReminderPlanner implements JobHandler<PlanReminders> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async run({ bookingId, version }: PlanReminders, { clock, correlation, trace }: JobContext): Promise<void> {
    const story = storyOf((await eventsOf(this.log, bookingStream, bookingId)).slice(0, version));
    if (!story) return;
    const { start, guestId, hostIds } = story.booked;
    const chatType = await this.rows.of(chatTypes).get(chatTypeSubject(story.booked));
    const readers = [
      { kind: 'guest-reminder', person: guestId } as const,
      ...hostIds.map((person) => ({ kind: 'host-reminder', person }) as const),
    ];
    for (const { lead, at, until } of reminderTimes(start, chatType?.rules.reminders ?? [], clock.now()))
      for (const reader of readers)
        await this.jobs.enqueue({ job: sendReminder, data: { bookingId, version, start, lead, until, ...reader }, at, correlation, trace });
  }
}
