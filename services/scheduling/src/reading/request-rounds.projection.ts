import { chatRequestStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { RequestRoundRow } from './fact-rows.rule.ts';

const ended = (status: RequestRoundRow['status']) => (row: RequestRoundRow | undefined) => row && { ...row, status };

/** By request and round: what process facts are counted from. */
export const requestRounds: Projection<RequestRoundRow> = {
  name: 'request-rounds',
  version: 1,
  indexes: [['organizationId', 'askedAt'], ['requestId']],
  from: [
    rowsFrom<typeof chatRequestStream, RequestRoundRow>(chatRequestStream, ({ subject, data: { round } }) => `${subject}/${round}`, {
      ChatRequested: (_row, { data: { organizationId, requestId }, occurredAt }) => ({
        organizationId,
        requestId,
        askedAt: occurredAt,
        status: 'open',
      }),
      ChatRequestAccepted: ended('accepted'),
      ChatRequestDeclined: ended('declined'),
      ChatRequestWithdrawn: ended('withdrawn'),
    }),
  ],
};
