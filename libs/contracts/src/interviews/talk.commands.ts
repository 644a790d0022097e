import { z } from 'zod';
import { SideTalk } from './talk.event.ts';

const id = z.string().min(1).max(200);

export const talkCommands = {
  publish: z.strictObject({
    conversationId: id,
    organizationId: id.nullable(),
    transcriptId: id,
    host: SideTalk,
    guest: SideTalk,
    guestTarget: z.number().int().min(0).max(100),
  }),
  retract: z.strictObject({ transcriptId: id }),
} as const;
