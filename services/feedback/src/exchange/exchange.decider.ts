import { type ExchangeStream, exchangeStream, otherSide } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { flagsIn } from '../moderation/flags.rule.ts';
import type { Exchange, Opened } from './exchange-state.rule.ts';

/** What is known of an exchange outside; what either side has written before the reveal is in streams of their own. */
export const exchange: Decider<Exchange, ExchangeStream> = {
  stream: exchangeStream,
  initial: { status: 'none' },
  decide: {
    /** Also again, where a conversation that was said not to have been held was held after all. */
    open: (state, command, { subject }) =>
      state.status === 'none' || state.status === 'closed' ? [{ type: 'ExchangeOpened', data: { exchangeId: subject, ...command } }] : [],
    reveal(state, { revealedAt, why, host, guest }) {
      if (state.status === 'none') return reject('unknown_exchange');
      if (state.status !== 'open') return [];
      const { formVersion } = state.opened;
      return [{ type: 'ExchangeRevealed', data: { ...pairOf(state.opened), formVersion, revealedAt, why, host, guest } }];
    },
    reply(state, { side, text, meant }) {
      if (state.status === 'none') return reject('unknown_exchange');
      if (state.status === 'closed') return reject('exchange_closed');
      if (state.status !== 'revealed') return reject('not_revealed');
      if (!state.revealed[otherSide(side)]) return reject('nothing_to_reply_to');
      if (state.replies.some((reply) => reply.side === side)) return reject('already_replied');
      const flags = flagsIn(text);
      if (flags.length > 0 && !meant) return reject('text_flagged', { flags });
      const pair = pairOf(state.opened);
      return [{ type: 'ReplyGiven', data: { ...pair, side, authorId: side === 'host' ? pair.hostId : pair.guestId, text } }];
    },
    close: (state) => (state.status === 'open' ? [{ type: 'ExchangeClosed', data: { ...pairOf(state.opened), why: 'abandoned' } }] : []),
  },
  evolve: {
    ExchangeOpened: (_state, opened) => ({ status: 'open', opened }),
    ExchangeRevealed: (state, revealed) =>
      state.status === 'none' ? state : { status: 'revealed', opened: state.opened, revealed, replies: [] },
    ReplyGiven: (state, { side, text }, { occurredAt }) =>
      state.status === 'revealed' ? { ...state, replies: [...state.replies, { side, text, at: occurredAt }] } : state,
    ExchangeClosed: (state) => (state.status === 'none' ? state : { status: 'closed', opened: state.opened }),
  },
};

type Pair = Pick<Opened, 'exchangeId' | 'conversationId' | 'organizationId' | 'kind' | 'hostId' | 'guestId'>;

const pairOf = ({ exchangeId, conversationId, organizationId, kind, hostId, guestId }: Pair): Pair => ({
  exchangeId,
  conversationId,
  organizationId,
  kind,
  hostId,
  guestId,
});
