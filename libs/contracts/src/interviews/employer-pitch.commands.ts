import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { QuestionTopic } from './question-content.ts';

export const employerPitchLimits = { parts: 30, titleLength: 80, textLength: 2_000 } as const;

/** Stands in addresses: `how-we-decide`. */
export const PartId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'Choose 2 to 40 small letters, digits and hyphens, beginning with a letter or digit.');

export const EmployerPartAsked = z.strictObject({
  title: oneLine(employerPitchLimits.titleLength),
  text: someLines(employerPitchLimits.textLength).min(1, 'Write something here.'),
  topic: QuestionTopic,
  forCandidates: z.boolean().default(false).describe('Whether candidates read it while they prepare'),
  place: z.number().int().min(0).max(1_000).default(0).describe('Parts come in the order of their places'),
});
export type EmployerPartAsked = z.output<typeof EmployerPartAsked>;

export const employerPitchCommands = {
  writePart: EmployerPartAsked.extend({ partId: PartId }),
  removePart: z.strictObject({ partId: PartId }),
} as const;
