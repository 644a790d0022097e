import { z } from 'zod';
import { PayBand } from './money.ts';
import { TermId, TermKind, termKindOf } from './vocabulary.event.ts';

const months = z.number().int().min(0).max(600);
const handle = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** In which form a question is answered, so that answers can be laid side by side. `text`: in words alone. */
export const AnswerForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }).readonly(),
  z.object({ type: z.literal('yes-no') }).readonly(),
  /** From 1 (not at all) to 5 (entirely). */
  z.object({ type: z.literal('scale') }).readonly(),
  z.object({ type: z.literal('choice'), optionIds: z.array(handle).min(2).max(12).readonly(), several: z.boolean() }).readonly(),
  z.object({ type: z.literal('months') }).readonly(),
  /** Percent. */
  z.object({ type: z.literal('share') }).readonly(),
  z.object({ type: z.literal('number') }).readonly(),
  z.object({ type: z.literal('pay') }).readonly(),
  z.object({ type: z.literal('terms'), of: TermKind }).readonly(),
  z.object({ type: z.literal('outlook') }).readonly(),
]);
export type AnswerForm = z.infer<typeof AnswerForm>;

/** What was answered, words aside. */
export const AnswerGiven = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }).readonly(),
  z.object({ type: z.literal('yes-no'), yes: z.boolean() }).readonly(),
  z.object({ type: z.literal('scale'), value: z.number().int().min(1).max(5) }).readonly(),
  z.object({ type: z.literal('choice'), optionIds: z.array(handle).min(1).max(12).readonly() }).readonly(),
  z.object({ type: z.literal('months'), atLeast: months, atMost: months }).readonly(),
  z.object({ type: z.literal('share'), percent: z.number().min(0).max(100) }).readonly(),
  z.object({ type: z.literal('number'), value: z.number().min(0).max(1_000_000_000) }).readonly(),
  z.object({ type: z.literal('pay'), band: PayBand }).readonly(),
  z.object({ type: z.literal('terms'), termIds: z.array(TermId).min(1).max(20).readonly() }).readonly(),
  z
    .object({
      type: z.literal('outlook'),
      direction: z.enum(['growing', 'steady', 'shrinking', 'changing']),
      withinMonths: z.number().int().min(1).max(600).nullable(),
    })
    .readonly(),
]);
export type AnswerGiven = z.infer<typeof AnswerGiven>;

/** Whether an answer is one to a question that is answered in this form. Words alone answer anything. */
export function isAnswerTo(form: AnswerForm, given: AnswerGiven): boolean {
  if (given.type === 'text') return true;
  if (form.type !== given.type) return false;
  if (given.type === 'months') return given.atLeast <= given.atMost;
  if (given.type === 'pay') return given.band.from <= given.band.to;
  if (given.type === 'choice') return form.type === 'choice' && isChoiceOf(form, given.optionIds);
  if (given.type === 'terms')
    return form.type === 'terms' && isSet(given.termIds) && given.termIds.every((termId) => termKindOf(termId) === form.of);
  return true;
}

const isChoiceOf = (form: Extract<AnswerForm, { readonly type: 'choice' }>, optionIds: readonly string[]): boolean =>
  isSet(optionIds) && (form.several || optionIds.length === 1) && optionIds.every((optionId) => form.optionIds.includes(optionId));

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;
