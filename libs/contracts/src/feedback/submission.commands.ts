import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { FeedbackAnswers, TextPlace } from './answers.ts';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1);

/** What somebody sends as their feedback. */
export const SubmissionAsked = z.strictObject({
  answers: FeedbackAnswers,
  meant: z.array(TextPlace).max(40).default([]).describe('Places of texts that were flagged and are meant so'),
  forOrganization: z.boolean().default(false).describe('Of a guest: the recruiters of the conversation may read it too'),
});
export type SubmissionAsked = z.output<typeof SubmissionAsked>;

export const submissionCommands = {
  handOut: z.strictObject({
    exchangeId: id,
    authorId: id,
    side: z.enum(feedbackSides),
    otherId: id,
    conversationId: id,
    organizationId: id.nullable(),
    kind: ConversationKind,
    endedAt: Instant,
    deadline: Instant,
    formVersion: z.number().int().positive(),
  }),
  claim: z.strictObject({}),
  submit: SubmissionAsked,
  amend: SubmissionAsked,
  /** What follows from the reveal, and from the exchange having been closed. */
  release: z.strictObject({}),
  takeBack: z.strictObject({}),
} as const;
