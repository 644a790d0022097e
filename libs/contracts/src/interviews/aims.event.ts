import { z } from 'zod';
import { event } from '../definition/event.ts';
import { Industry } from './industry.ts';
import { QuestionTopic } from './question-content.ts';

/**
 * Where somebody comes from, for the work that they look at. `newcomer`: it would be their first. `changer`: they come from
 * another kind of work. `returner`: they come back after a while. `steady`: they do it now.
 */
export const CandidatePath = z.enum(['newcomer', 'changer', 'returner', 'steady']);
export type CandidatePath = z.infer<typeof CandidatePath>;

/** What a candidate prepares for. */
export const aimsEvents = {
  AimsSet: event(
    z.object({
      personId: z.string().min(1),
      path: CandidatePath.nullable(),
      industry: Industry.nullable(),
      /** What they want to find out, the most important first. */
      goals: z.array(QuestionTopic).readonly(),
    }),
  ),
} as const;
