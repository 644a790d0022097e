import { conversationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { endsByRuleAt } from '../conversation/conversation.rule.ts';
import { endConversation } from '../jobs/end-conversation.job.ts';

const ending = ({ conversationId, end }: { readonly conversationId: string; readonly end: string }) => {
  const at = endsByRuleAt({ end });
  return enqueue(endConversation, { conversationId, at }, at);
};

/** Nobody has to end a conversation. */
export const endConversationWhenItsTimeIsOver: Reactor = {
  name: 'end-conversation-when-its-time-is-over',
  begins: 'at-first-event',
  from: [
    reactionsTo(conversationStream, {
      ConversationPlanned: ({ data }) => ending(data),
      ConversationMoved: ({ data }) => ending(data),
      ConversationRecorded: ({ data }) => ending(data),
    }),
  ],
};
