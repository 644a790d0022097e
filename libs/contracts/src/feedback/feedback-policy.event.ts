import { z } from 'zod';
import { event } from '../definition/event.ts';

export const deadlineDays = { least: 3, most: 30, usual: 14 } as const;

const days = z.number().int().min(deadlineDays.least).max(deadlineDays.most);

export const feedbackPolicyEvents = {
  /** How long both sides have to answer, in exchanges that open from now on. */
  DeadlineSet: event(z.object({ organizationId: z.string().min(1), days })),
} as const;
