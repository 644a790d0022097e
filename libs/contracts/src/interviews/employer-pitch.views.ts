import { z } from 'zod';
import { QuestionTopic } from './question-content.ts';

export const EmployerPartView = z
  .object({
    partId: z.string(),
    title: z.string(),
    text: z.string(),
    topic: QuestionTopic,
    forCandidates: z.boolean(),
    place: z.number().int(),
  })
  .meta({ id: 'EmployerPart' });
export type EmployerPartView = z.infer<typeof EmployerPartView>;

export const EmployerPitchView = z
  .object({ organizationId: z.string(), parts: z.array(EmployerPartView), version: z.number().int() })
  .meta({ id: 'EmployerPitch' });
export type EmployerPitchView = z.infer<typeof EmployerPitchView>;
