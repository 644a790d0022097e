import { z } from 'zod';
import { oneLine } from '../plain-text.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { AnswerForm } from './answer.ts';
import { ConversationSide } from './meeting.event.ts';
import { QuestionTopic, questionLimits } from './question-content.ts';

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;
const once = { error: 'Name each of them once.' };

/** Stands in addresses: `why-us`. */
export const QuestionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Choose 2 to 60 small letters, digits and hyphens, beginning with a letter or digit.');

export const QuestionText = oneLine(questionLimits.textLength);

const asked = {
  text: QuestionText,
  learns: oneLine(questionLimits.learnsLength).describe('What the answer is meant to tell'),
  kinds: z.array(ConversationKind).min(1).readonly().refine(isSet, once),
  topic: QuestionTopic,
};

/** A question of an organization, as somebody words it. */
export const QuestionAsked = z
  .strictObject({
    ...asked,
    askedBy: ConversationSide.default('host'),
    answer: AnswerForm.default({ type: 'text' }),
    labels: z.record(z.string(), oneLine(questionLimits.optionLength)).default({}).describe('What each option of a choice says, by option'),
  })
  .refine(({ answer, labels }) => sameKeys(answer.type === 'choice' ? answer.optionIds : [], labels), {
    path: ['labels'],
    error: 'Give each option of a choice one label, and nothing else.',
  });
export type QuestionAsked = z.output<typeof QuestionAsked>;

/** A candidate's own question. `meant`: it looked as if it asked for something private, and is meant as it is. */
export const OwnQuestionAsked = z.strictObject({
  ...asked,
  learns: asked.learns.nullable().default(null),
  answer: AnswerForm.default({ type: 'text' }).refine(({ type }) => type !== 'choice', {
    error: 'Questions of your own are answered in another form than by choice.',
  }),
  meant: z.boolean().default(false),
});
export type OwnQuestionAsked = z.output<typeof OwnQuestionAsked>;

export const questionCommands = {
  add: QuestionAsked,
  revise: QuestionAsked,
  confirm: z.strictObject({ revision: z.number().int().positive() }),
  turnDown: z.strictObject({ revision: z.number().int().positive() }),
  retire: z.strictObject({}),
  restore: z.strictObject({}),
} as const;

export const ownQuestionCommands = {
  add: OwnQuestionAsked,
  revise: OwnQuestionAsked,
  retire: z.strictObject({}),
  restore: z.strictObject({}),
  forget: z.strictObject({}),
} as const;

const sameKeys = (optionIds: readonly string[], labels: Readonly<Record<string, string>>): boolean =>
  isSet(optionIds) && optionIds.length === Object.keys(labels).length && optionIds.every((optionId) => Object.hasOwn(labels, optionId));
