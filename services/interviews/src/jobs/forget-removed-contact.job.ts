import { Instant } from '@candor/contracts';
import { type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { contactBook } from '../contact-book/contact-book.decider.ts';

const ForgetRemovedContact = z.object({ personId: z.string(), contactId: z.string(), removedAt: Instant });
type ForgetRemovedContact = z.infer<typeof ForgetRemovedContact>;

/** Who was removed and not restored in time is no longer kept. */
export const forgetRemovedContact: Job<ForgetRemovedContact> = {
  name: 'forget-removed-contact',
  queue: 'conversations',
  data: ForgetRemovedContact,
  id: ({ personId, contactId, removedAt }) => `${personId}/${contactId}@${removedAt}`,
  attempts: 20,
};

@Injectable()
export class RemovedContactForgetter implements JobHandler<ForgetRemovedContact> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ personId, ...removal }: ForgetRemovedContact, context: JobContext): Promise<void> {
    await execute(this.log, contactBook, personId, 'forgetRemoved', removal, jobCommand(forgetRemovedContact, context));
  }
}
