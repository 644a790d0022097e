import { talentPoolStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type PoolMembership, poolChanges } from '../talent-pool/talent-pool.rule.ts';

export interface PoolRow extends PoolMembership {
  readonly version: number;
}

type Change = (state: PoolMembership | undefined, data: unknown, event: RecordedEvent) => PoolMembership | undefined;

const rowAfter =
  (change: Change) =>
  (row: PoolRow | undefined, event: RecordedEvent): PoolRow | undefined => {
    const membership = change(row, event.data, event);
    return membership && { ...membership, version: event.version };
  };

/** By `poolSubject`. */
export const talentPools: Projection<PoolRow> = {
  name: 'talent-pools',
  version: 1,
  indexes: [
    ['organizationId', 'status', 'joinedAt', 'expiresAt'],
    ['candidateId', 'answerUntil'],
  ],
  from: [
    {
      stream: talentPoolStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(poolChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
