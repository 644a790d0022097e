import { z } from 'zod';
import { event } from '../definition/event.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { QuestionTopic } from './question-content.ts';

const of = { organizationId: z.string().min(1), kind: ConversationKind };

/** What an organization wants its hosts to look at in conversations of a kind. */
export const guideEvents = {
  GuideSet: event(
    z.object({
      ...of,
      focusTopics: z.array(QuestionTopic).readonly(),
      /** `<bank>.<question>`, asked before all others. */
      questionKeys: z.array(z.string().min(1)).readonly(),
      /** What is to be said at the beginning. */
      opening: z.string().min(1).nullable(),
    }),
  ),
  /** As it is for everybody. */
  GuideReset: event(z.object(of)),
} as const;
