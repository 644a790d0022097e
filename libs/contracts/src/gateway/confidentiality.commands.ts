import { z } from 'zod';

const memberId = z.string().min(1).max(64);

/** What a candidate can ask, and nobody else. */
export const confidentialityCommands = {
  linkMemberSide: z.strictObject({ memberId }),
  unlinkMemberSide: z.strictObject({}),
} as const;
