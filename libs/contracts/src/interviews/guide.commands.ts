import { z } from 'zod';
import { someLines } from '../plain-text.ts';
import { QuestionTopic } from './question-content.ts';

export const guideLimits = { focusTopics: 6, questions: 20, openingLength: 1_000 } as const;

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;
const once = { error: 'Name each of them once.' };

/** A question that hosts of an organization can be asked to ask. */
export const SharedQuestionKey = z
  .string()
  .regex(/^(default|organization)\.[a-z0-9][a-z0-9-]{1,59}$/, 'Write default.<question> or organization.<question>.');
/** A question of any bank. */
export const QuestionKeyText = z
  .string()
  .regex(/^(default|organization|own)\.[a-z0-9][a-z0-9-]{1,59}$/, 'Write the bank and the question: own.<question>.');

export const GuideAsked = z.strictObject({
  focusTopics: z.array(QuestionTopic).max(guideLimits.focusTopics).readonly().refine(isSet, once).default([]),
  questionKeys: z.array(SharedQuestionKey).max(guideLimits.questions).readonly().refine(isSet, once).default([]),
  opening: someLines(guideLimits.openingLength).min(1).nullable().default(null),
});
export type GuideAsked = z.output<typeof GuideAsked>;

export const guideCommands = { set: GuideAsked, reset: z.strictObject({}) } as const;
