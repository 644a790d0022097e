import type { FeedbackSide } from '@candor/contracts';
import type { CommandContext } from '@candor/event-sourcing';
import { Injectable } from '@nestjs/common';
import { Pairs } from '../exchange/pairs.ts';
import { revealing } from '../exchange/side-events.ts';
import { isSettled, revealOf } from './reveal.rule.ts';

/** Reveals exchanges whose time has come: each once, as if it had been done when the rule says. */
@Injectable()
export class Revealing {
  constructor(private readonly pairs: Pairs) {}

  /** Nothing happens where it is not time yet, and where it was done before. Whether it is revealed now. */
  async reveal(exchangeId: string, context: Omit<CommandContext, 'commandId' | 'organization' | 'occurredAt'>): Promise<boolean> {
    const { exchange } = await this.pairs.exchange(exchangeId);
    if (exchange.status !== 'open') return exchange.status === 'revealed';
    const { organizationId } = exchange.opened;
    const [{ state: host }, { state: guest }] = await Promise.all([
      this.pairs.side(exchangeId, 'host'),
      this.pairs.side(exchangeId, 'guest'),
    ]);
    const due = revealOf({ exchange, host, guest }, context.now);
    if (!due) return false;
    const own: CommandContext = {
      ...context,
      commandId: `reveal ${exchangeId}`,
      organization: organizationId ?? undefined,
      occurredAt: due.revealedAt,
    };
    const outcome = await this.pairs.together(exchangeId, { reveal: exchangeId }, (sides) => revealing(sides, own), own);
    if (!outcome.accepted) throw new Error(`the exchange could not be revealed: ${outcome.rejected}`);
    return outcome.streams.exchange.events > 0;
  }

  /** For an answer that came at the same moment as the other one: each of the two looks, after its own, whether the other is there. */
  async isAnswered(exchangeId: string, side: FeedbackSide): Promise<boolean> {
    return isSettled((await this.pairs.side(exchangeId, side)).state);
  }
}
