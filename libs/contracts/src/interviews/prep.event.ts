import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { CandidatePath } from './aims.event.ts';
import { AnswerForm, AnswerGiven } from './answer.ts';
import { Industry } from './industry.ts';
import { ConversationSide } from './meeting.event.ts';
import { QuestionBank, QuestionTopic } from './question-content.ts';
import { TermId } from './vocabulary.event.ts';

const id = z.string().min(1);
const of = { conversationId: id, organizationId: id.nullable(), personId: id, side: ConversationSide };

/** A question in the revision in which it is going to be asked. */
export const PreparedQuestion = z
  .object({
    /** `<bank>.<question>` */
    key: id,
    bank: QuestionBank,
    questionId: id,
    revision: z.number().int().positive(),
    topic: QuestionTopic,
    answer: AnswerForm,
  })
  .readonly();
export type PreparedQuestion = z.infer<typeof PreparedQuestion>;

/** What became of a question. `open`: it was asked, and not answered. */
export const CoveredHow = z.enum(['answered', 'partly', 'open', 'not-asked']);
export type CoveredHow = z.infer<typeof CoveredHow>;

/** A skill to work on: of the vocabulary, or in the person's own words. */
const learningGoal = z.object({ termId: TermId.nullable(), words: personal(z.string().min(1).max(80), 'personId').nullable() }).readonly();
const questions = z.array(PreparedQuestion).readonly();
const learningGoals = z.array(learningGoal).readonly();

/** What one person prepares for a conversation, and what became of it. Nobody else is shown it. */
export const prepEvents = {
  /** From here on it stays as it is, whatever would be proposed later. */
  PrepKept: event(
    z.object({
      ...of,
      kind: ConversationKind,
      path: CandidatePath.nullable(),
      industry: Industry.nullable(),
      goals: z.array(QuestionTopic).readonly(),
      questions,
      learningGoals,
      checklist: z.array(id).readonly(),
    }),
  ),
  QuestionsArranged: event(z.object({ ...of, questions })),
  LearningGoalsSet: event(z.object({ ...of, learningGoals })),
  ChecklistMarked: event(z.object({ ...of, itemId: id, done: z.boolean() })),
  /** What they found out about the employer themselves. */
  BriefNoted: event(z.object({ ...of, text: personal(z.string().min(1).max(4_000), 'personId').nullable() })),
  QuestionCovered: event(
    z.object({
      ...of,
      question: PreparedQuestion,
      how: CoveredHow,
      given: AnswerGiven.nullable(),
      words: personal(z.string().min(1).max(2_000), 'personId').nullable(),
    }),
  ),
  CoverageTakenBack: event(z.object({ ...of, key: id })),
  /** Whoever prepared it was erased. `keys`: of what they had said was covered. */
  PrepForgotten: event(z.object({ ...of, keys: z.array(id).readonly() })),
} as const;

const answered = { ...of, key: id, revision: z.number().int().positive(), topic: QuestionTopic };

/**
 * What leaves the service of it, after the conversation: no words. What a host was answered is about the guest and stays where
 * it is; what a guest was answered is about work.
 */
export const coveredEvents = {
  CoveragePublished: event(z.object({ ...answered, how: CoveredHow, given: AnswerGiven.nullable() })),
  CoverageRetracted: event(z.object({ ...of, key: id })),
} as const;
