import { exchangeStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { revealExchange } from '../jobs/reveal-exchange.job.ts';

export const revealExchangeAtItsDeadline: Reactor = {
  name: 'reveal-exchange-at-its-deadline',
  begins: 'at-first-event',
  from: [
    reactionsTo(exchangeStream, {
      ExchangeOpened: ({ data: { exchangeId, deadline } }) => enqueue(revealExchange, { exchangeId, deadline }, deadline),
    }),
  ],
};
