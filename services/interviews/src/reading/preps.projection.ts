import { prepStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** That somebody prepares for a conversation. What they prepare is in its stream. */
export interface PrepRow {
  readonly personId: string;
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly side: 'host' | 'guest';
}

/** By conversation and person. */
export const preps: Projection<PrepRow> = {
  name: 'preps',
  version: 1,
  indexes: [['personId']],
  from: [
    rowsFrom<typeof prepStream, PrepRow>(prepStream, ({ subject }) => subject, {
      PrepKept: (_row, { data: { personId, conversationId, organizationId, side } }) => ({
        personId,
        conversationId,
        organizationId,
        side,
      }),
      PrepForgotten: () => undefined,
    }),
  ],
};
