import { createHash, randomUUID } from 'node:crypto';

/** An id that is the same for the same parts, and tells nothing of them to whoever does not know them. */
export const derivedId = (...parts: readonly [string, ...(readonly string[])]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** For a command that is no answer to a request, and may be given again, since deciding it twice changes nothing. */
export const newCommandId = (): string => randomUUID();
