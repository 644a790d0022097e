import { exchangeStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** That a pair is asked for feedback, and whether it has been revealed. */
export interface ExchangeRow {
  readonly conversationId: string;
  readonly hostId: string;
  readonly guestId: string;
  readonly status: 'open' | 'revealed' | 'closed';
}

/** Exchanges by id, as far as notes depend on them. */
export const exchanges: Projection<ExchangeRow> = {
  name: 'exchanges',
  version: 1,
  indexes: [['conversationId']],
  from: [
    rowsFrom<typeof exchangeStream, ExchangeRow>(exchangeStream, ({ subject }) => subject, {
      ExchangeOpened: (_row, { data: { conversationId, hostId, guestId } }) => ({ conversationId, hostId, guestId, status: 'open' }),
      ExchangeRevealed: (row) => row && { ...row, status: 'revealed' },
      ExchangeClosed: (row) => row && { ...row, status: 'closed' },
    }),
  ],
};
