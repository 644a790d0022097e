import { z } from 'zod';
import { OwnConfidence } from './expectations.event.ts';

const id = z.string().min(1).max(200);

export const confidenceCommands = {
  /** `null`: they do not say, or not any more. */
  publish: z.strictObject({ conversationId: id, personId: id, confidence: OwnConfidence.nullable() }),
} as const;
