import { type PoolKey, poolSubject } from '@candor/contracts';
import type { LinkClaims } from '@candor/platform';

/** What lets a candidate answer an organization without an account, as long as the question waits. */
export const poolClaims = ({ organizationId, candidateId, answerUntil }: PoolKey & { readonly answerUntil: string }): LinkClaims => ({
  purpose: 'talent-pool',
  subject: poolSubject({ organizationId, candidateId }),
  person: candidateId,
  organization: organizationId,
  expiresAt: answerUntil,
});
