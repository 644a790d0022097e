import { z } from 'zod';
import { Locale } from '../gateway/person.event.ts';

const Text = z.record(Locale, z.string());
const asked = { id: z.string(), asks: Text, required: z.boolean(), shown: z.enum(['toOther', 'toSelf']) };

const FormQuestionView = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('rating'), anchors: z.object({ 1: Text, 3: Text, 5: Text }) }),
  z.object({ ...asked, kind: z.literal('likelihood'), least: Text, most: Text }),
  z.object({ ...asked, kind: z.enum(['text', 'skills', 'moments', 'note', 'self-estimate']) }),
  z.object({ ...asked, kind: z.literal('expectations'), topics: z.array(z.object({ id: z.string(), name: Text })).readonly() }),
]);

/** A version of the after-chat form: what either side is asked, in every language. */
export const FeedbackFormView = z
  .object({
    formVersion: z.number().int(),
    host: z.array(FormQuestionView).readonly(),
    guest: z.array(FormQuestionView).readonly(),
  })
  .meta({ id: 'FeedbackForm' });
export type FeedbackFormView = z.infer<typeof FeedbackFormView>;
