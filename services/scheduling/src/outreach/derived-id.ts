import { createHash } from 'node:crypto';
import { derivedId } from '@candor/platform';

/** One candidate, one chat type: whoever invites them twice asks the same stream. */
export const invitationIdOf = (organizationId: string, chatTypeId: string, candidateId: string): string =>
  derivedId('invitation', organizationId, chatTypeId, candidateId);

export const requestIdOf = (organizationId: string, candidateId: string): string => derivedId('chat request', organizationId, candidateId);

/** Of a file: two that are the same have the same. */
export const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
