import { z } from 'zod';

const round = z.number().int().positive();

export const erasureCommands = {
  request: z.strictObject({}),
  acknowledge: z.strictObject({ service: z.string().min(1), round }),
} as const;

export const erasureAcknowledgementCommands = {
  acknowledge: z.strictObject({ round }),
} as const;
