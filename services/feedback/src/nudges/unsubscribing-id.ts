import { createHash } from 'node:crypto';

/** Names a command that anybody may send who has the link: the key that they send with it counts for this link alone. */
export const unsubscribingId = (token: string, commandId: string): string =>
  createHash('sha256').update(`unsubscribe\n${token}\n${commandId}`).digest('base64url');
