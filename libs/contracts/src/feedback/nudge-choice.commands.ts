import { z } from 'zod';

export const nudgeChoiceCommands = { stop: z.strictObject({}), resume: z.strictObject({}) } as const;
