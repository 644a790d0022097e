import { z } from 'zod';

/** A check-in as the candidate sees whose it is, and nobody else. */
export const CheckInView = z
  .object({
    day: z.string().describe('`2026-03-09`'),
    satisfaction: z.number().int(),
    note: z.string().nullable(),
  })
  .meta({ id: 'CheckIn' });
export type CheckInView = z.infer<typeof CheckInView>;
