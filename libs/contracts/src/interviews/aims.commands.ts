import { z } from 'zod';
import { CandidatePath } from './aims.event.ts';
import { Industry } from './industry.ts';
import { QuestionTopic } from './question-content.ts';

export const AimsAsked = z.strictObject({
  path: CandidatePath.nullable().default(null),
  industry: Industry.nullable().default(null),
  goals: z
    .array(QuestionTopic)
    .max(QuestionTopic.options.length)
    .readonly()
    .refine((goals) => new Set(goals).size === goals.length, { error: 'Name each of them once.' })
    .default([])
    .describe('What you want to find out, the most important first'),
});
export type AimsAsked = z.output<typeof AimsAsked>;

export const aimsCommands = { set: AimsAsked } as const;
