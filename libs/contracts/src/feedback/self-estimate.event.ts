import { z } from 'zod';
import { event } from '../definition/event.ts';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1);

/** By rating, 1 to 5: how somebody thinks to have come across. Told after the reveal, for figures that they alone are shown. */
export const selfEstimateEvents = {
  SelfEstimatePublished: event(
    z.object({
      exchangeId: id,
      authorId: id,
      side: z.enum(feedbackSides),
      estimates: z.record(z.string(), z.number().int().min(1).max(5)).readonly(),
    }),
  ),
} as const;
