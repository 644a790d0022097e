import { z } from 'zod';

const from = { organizationId: z.string().min(1).max(200).nullable() };

/** `null`: of every organization. */
export const outreachChoiceCommands = {
  optOut: z.strictObject(from),
  optIn: z.strictObject(from),
} as const;
