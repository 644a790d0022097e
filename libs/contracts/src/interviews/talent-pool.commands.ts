import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { someLines } from '../plain-text.ts';

export const talentPoolLimits = {
  /** For so long a question waits for its answer. */
  answerDays: 30,
  /** Who said no, or left, is not asked again sooner. */
  pauseDays: 180,
} as const;

const id = z.string().min(1).max(200);
const message = someLines(1_000).min(1).nullable().default(null);

export const PoolQuestionAsked = z.strictObject({ message });
export type PoolQuestionAsked = z.output<typeof PoolQuestionAsked>;

export const PoolAnswerAsked = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('yes'), version: z.number().int().positive(), locale: Locale }),
  z.strictObject({ answer: z.literal('no') }),
]);
export type PoolAnswerAsked = z.output<typeof PoolAnswerAsked>;

export const talentPoolCommands = {
  ask: z.strictObject({ organizationId: id, candidateId: id, conversationId: id, askedBy: id, message }),
  /** `organizationName`: as it is now, for the words that are agreed to. */
  join: z.strictObject({ version: z.number().int().positive(), locale: Locale, organizationName: z.string().min(1).max(200) }),
  decline: z.strictObject({}),
  leave: z.strictObject({ why: z.enum(['withdrawn', 'removed']) }),
  /** When the consent has ended. */
  expire: z.strictObject({ expiresAt: Instant }),
} as const;
