import { z } from 'zod';
import { CandidatePath } from './aims.event.ts';
import { Industry } from './industry.ts';
import { QuestionTopic } from './question-content.ts';

/** One's own aims; with none set, everything is empty. */
export const AimsView = z
  .object({
    path: CandidatePath.nullable(),
    industry: Industry.nullable(),
    goals: z.array(QuestionTopic).readonly(),
    version: z.number().int(),
  })
  .meta({ id: 'Aims' });
export type AimsView = z.infer<typeof AimsView>;
