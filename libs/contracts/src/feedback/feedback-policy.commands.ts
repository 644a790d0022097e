import { z } from 'zod';
import { deadlineDays } from './feedback-policy.event.ts';

export const DeadlineAsked = z.strictObject({
  days: z.number().int().min(deadlineDays.least).max(deadlineDays.most).describe('How long both sides have to answer'),
});
export type DeadlineAsked = z.output<typeof DeadlineAsked>;

export const feedbackPolicyCommands = { setDeadline: DeadlineAsked } as const;
