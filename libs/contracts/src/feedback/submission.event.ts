import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { answerLimits, FlaggedText, keptAnswers, TextPlace } from './answers.ts';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1);
const side = z.enum(feedbackSides);
const of = { exchangeId: id, authorId: id };

const selfEstimate = z.record(z.string(), z.number().int()).readonly();

const submitted = z.object({
  ...of,
  side,
  formVersion: z.number().int().positive(),
  answers: z.object(keptAnswers('authorId')).readonly(),
  /** By rating, 1 to 5: how the author thinks to have come across. Never for the other side. */
  selfEstimate,
  /** Never leaves this stream. */
  privateNote: personal(z.string().min(1).max(answerLimits.noteLength), 'authorId').nullable(),
  /** Of a guest: whether the conversation's recruiters may read it too. */
  forOrganization: z.boolean(),
  /** What was noticed in its texts, */
  flagged: z.array(FlaggedText).readonly(),
  /** and which of these the author says are meant so. The others are held back. */
  meant: z.array(TextPlace).readonly(),
});

/** One side of an exchange, from the form to the reveal. Nothing in it depends on the other side. */
export const submissionEvents = {
  /** A conversation has ended, and this side of a host–guest pair can say what it was like; or can again. */
  FormHandedOut: event(
    z.object({
      ...of,
      side,
      otherId: id,
      conversationId: id,
      organizationId: id.nullable(),
      kind: ConversationKind,
      endedAt: Instant,
      deadline: Instant,
      formVersion: z.number().int().positive(),
    }),
  ),
  /** Whoever was handed the link of an outside chat has taken this side of it: the link that was handed on is spent. */
  SideClaimed: event(z.object(of)),
  FeedbackSubmitted: event(submitted),
  FeedbackAmended: event(submitted),
  /** With the reveal, in the same commit: from now on nothing can be changed. */
  FeedbackReleased: event(z.object(of)).next(z.object({ ...of, selfEstimate }), (released) => ({ ...released, selfEstimate: {} })),
  /** The conversation was not held after all. */
  FormTakenBack: event(z.object(of)),
} as const;
