import { talentPoolStream } from '@candor/contracts';
import { type Projection, rowsOfStates } from '@candor/event-sourcing';
import { type PoolMembership, poolChanges } from '../talent-pool/talent-pool.rule.ts';

export interface PoolRow extends PoolMembership {
  readonly version: number;
}

/** By `poolSubject`. */
export const talentPools: Projection<PoolRow> = {
  name: 'talent-pools',
  version: 1,
  indexes: [
    ['organizationId', 'status', 'joinedAt', 'expiresAt'],
    ['candidateId', 'answerUntil'],
  ],
  from: [
    rowsOfStates<PoolMembership | undefined, PoolRow>(
      talentPoolStream,
      poolChanges,
      (membership, { version }) => membership && { ...membership, version },
    ),
  ],
};
