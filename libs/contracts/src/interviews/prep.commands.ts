import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { CandidatePath } from './aims.event.ts';
import { AnswerGiven } from './answer.ts';
import { QuestionKeyText } from './guide.commands.ts';
import { Industry } from './industry.ts';
import { ConversationSide } from './meeting.event.ts';
import { PayBandAsked } from './money.ts';
import { CoveredHow, PreparedQuestion } from './prep.event.ts';
import { QuestionTopic } from './question-content.ts';
import { TermId } from './vocabulary.event.ts';

export const prepLimits = { questions: 60, learningGoals: 20, goalLength: 80, briefLength: 4_000, wordsLength: 2_000 } as const;

const id = z.string().min(1).max(300);
const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;

const LearningGoalAsked = z
  .strictObject({ termId: TermId.nullable().default(null), words: oneLine(prepLimits.goalLength).nullable().default(null) })
  .refine(({ termId, words }) => (termId === null) !== (words === null), { error: 'Name a skill of the vocabulary, or write one.' });

export const LearningGoalsAsked = z.strictObject({ learningGoals: z.array(LearningGoalAsked).max(prepLimits.learningGoals).readonly() });

/** In the order in which they are to be asked. */
export const ArrangementAsked = z.strictObject({
  questionKeys: z.array(QuestionKeyText).max(prepLimits.questions).readonly().refine(isSet, { error: 'Name each of them once.' }),
});
export type ArrangementAsked = z.output<typeof ArrangementAsked>;

export const BriefAsked = z.strictObject({ text: someLines(prepLimits.briefLength).min(1).nullable() });

/** An answer as somebody types it: the form has to fit the question. */
export const CoverageAsked = z
  .strictObject({
    how: CoveredHow,
    given: z
      .union([z.object({ type: z.literal('pay'), band: PayBandAsked }), AnswerGiven])
      .nullable()
      .default(null),
    words: someLines(prepLimits.wordsLength).min(1).nullable().default(null),
  })
  .refine(({ how, given }) => how === 'answered' || how === 'partly' || given === null, {
    path: ['given'],
    error: 'What was not answered has no answer.',
  });
export type CoverageAsked = z.output<typeof CoverageAsked>;

const questions = z.array(PreparedQuestion).max(prepLimits.questions).readonly();

export const prepCommands = {
  keep: z.strictObject({
    conversationId: id,
    organizationId: id.nullable(),
    personId: id,
    side: ConversationSide,
    kind: ConversationKind,
    path: CandidatePath.nullable(),
    industry: Industry.nullable(),
    goals: z.array(QuestionTopic).readonly(),
    questions,
    learningGoals: LearningGoalsAsked.shape.learningGoals,
    checklist: z.array(id).readonly(),
  }),
  arrange: z.strictObject({ questions }),
  setLearningGoals: LearningGoalsAsked,
  mark: z.strictObject({ itemId: id, done: z.boolean() }),
  noteBrief: BriefAsked,
  cover: CoverageAsked.safeExtend({ key: QuestionKeyText }),
  takeBack: z.strictObject({ key: QuestionKeyText }),
  forget: z.strictObject({}),
} as const;

const of = { conversationId: id, organizationId: id.nullable(), personId: id, side: ConversationSide, key: id };

export const coveredCommands = {
  publish: z.strictObject({
    ...of,
    revision: z.number().int().positive(),
    topic: QuestionTopic,
    how: CoveredHow,
    given: AnswerGiven.nullable(),
  }),
  retract: z.strictObject(of),
} as const;
