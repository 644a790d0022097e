import { z } from 'zod';
import { Instant } from '../commit.ts';

export const ErasureView = z.object({
  person: z.string(),
  /** Left out: the whole person. */
  organization: z.string().optional(),
  round: z.number().int(),
  requestedAt: Instant,
  /** Services that still hold something. */
  pending: z.array(z.string()).readonly(),
  completedAt: Instant.optional(),
});
export type ErasureView = z.infer<typeof ErasureView>;
