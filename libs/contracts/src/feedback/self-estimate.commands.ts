import { z } from 'zod';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1).max(300);

export const selfEstimateCommands = {
  publish: z.strictObject({
    exchangeId: id,
    authorId: id,
    side: z.enum(feedbackSides),
    estimates: z.record(z.string(), z.number().int().min(1).max(5)).readonly(),
  }),
} as const;
