import { createHash, randomUUID } from 'node:crypto';

/** An id that is the same for the same parts, and tells nothing of them to whoever does not know them. */
export const derivedId = (...parts: readonly [string, ...(readonly string[])]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** One candidate, one chat type: whoever invites them twice asks the same stream. */
export const invitationIdOf = (organizationId: string, chatTypeId: string, candidateId: string): string =>
  derivedId('invitation', organizationId, chatTypeId, candidateId);

export const requestIdOf = (organizationId: string, candidateId: string): string => derivedId('chat request', organizationId, candidateId);

/** Of a file: two that are the same have the same. */
export const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

/** For a command that may be given again, since deciding it twice changes nothing. */
export const newCommandId = (): string => randomUUID();
