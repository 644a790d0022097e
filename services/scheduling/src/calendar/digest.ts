import { createHash } from 'node:crypto';

/** Short for a text or a file: another one has another digest. */
export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url');
