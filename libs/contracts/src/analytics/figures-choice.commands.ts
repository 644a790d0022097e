import { z } from 'zod';

export const figuresChoiceCommands = { leave: z.strictObject({}), join: z.strictObject({}) } as const;
