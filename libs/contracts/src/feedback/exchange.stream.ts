import { stream } from '../definition/stream.ts';
import { exchangeCommands } from './exchange.commands.ts';
import { exchangeEvents } from './exchange.event.ts';

/** Subject: the exchange's id. Until the reveal it holds nothing that either side has written, nor that they have. */
export const exchangeStream = stream({
  service: 'feedback',
  name: 'exchange',
  published: true,
  events: exchangeEvents,
  commands: exchangeCommands,
  rejections: {
    unknown_exchange: 404,
    not_revealed: 409,
    /** The other side has written nothing. */
    nothing_to_reply_to: 409,
    already_replied: 409,
    /** It holds what may not be meant for others: change it, or say that it is meant so. */
    text_flagged: 422,
    exchange_closed: 410,
  },
});
export type ExchangeStream = typeof exchangeStream;

/** One exchange for each host of a conversation. */
export const exchangeIdOf = (conversationId: string, hostId: string): string => `${conversationId}.${hostId}`;
