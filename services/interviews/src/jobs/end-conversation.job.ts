import { Instant } from '@candor/contracts';
import { type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { conversation } from '../conversation/conversation.decider.ts';

const EndConversation = z.object({ conversationId: z.string(), at: Instant });
type EndConversation = z.infer<typeof EndConversation>;

/** Ends a conversation whose time is over and that nobody has ended; one that was moved meanwhile has a job of its own. */
export const endConversation: Job<EndConversation> = {
  name: 'end-conversation',
  queue: 'conversations',
  data: EndConversation,
  id: ({ conversationId, at }) => `${conversationId}@${at}`,
  attempts: 20,
};

@Injectable()
export class ConversationEnder implements JobHandler<EndConversation> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ conversationId }: EndConversation, context: JobContext): Promise<void> {
    const commandId = `${endConversation.name} ${context.id} ${context.clock.now()}`;
    await execute(this.log, conversation, conversationId, 'endByRule', {}, jobCommand(endConversation, context, commandId));
  }
}
