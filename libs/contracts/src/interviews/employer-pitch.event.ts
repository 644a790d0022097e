import { z } from 'zod';
import { event } from '../definition/event.ts';
import { QuestionTopic } from './question-content.ts';

const id = z.string().min(1);
const of = { organizationId: id, partId: id };

/** What an employer has to offer, in parts that its hosts can tell one at a time. */
export const employerPitchEvents = {
  /** New, or instead of what it said before. */
  EmployerPartWritten: event(
    z.object({
      ...of,
      title: z.string().min(1),
      text: z.string().min(1),
      topic: QuestionTopic,
      /** Candidates read it while they prepare; otherwise hosts alone do. */
      forCandidates: z.boolean(),
      /** Parts come in the order of their places. */
      place: z.number().int().nonnegative(),
    }),
  ),
  EmployerPartRemoved: event(z.object(of)),
} as const;
