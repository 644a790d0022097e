import { talentPoolStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { Pooled } from './pooled.rule.ts';

/** One row per organization and candidate. */
export const pools: Projection<Pooled> = {
  name: 'facts-pools',
  version: 1,
  indexes: [['organizationId'], ['people'], ['candidateId']],
  from: [
    rowsFrom(talentPoolStream, ({ subject }) => subject, {
      PoolAsked: (_row: Pooled | undefined, { data, occurredAt, origin }) => ({
        organizationId: data.organizationId,
        candidateId: data.candidateId,
        conversationId: data.conversationId,
        origin,
        askedAt: occurredAt,
        joinedAt: null,
        expiresAt: null,
        state: 'asked',
        people: [data.candidateId],
      }),
      PoolJoined: (row, { data, occurredAt }) => row && { ...row, state: 'joined', joinedAt: occurredAt, expiresAt: data.expiresAt },
      PoolDeclined: (row) => row && { ...row, state: 'declined' },
      PoolLeft: (row) => row && { ...row, state: 'left', expiresAt: null },
    }),
  ],
};
