import { type ConversationKind, currentFormVersion, exchangeIdOf, type FeedbackSide, type Instant } from '@candor/contracts';
import { type CommandContext, isRejected, type Rejected } from '@candor/event-sourcing';
import { Injectable } from '@nestjs/common';
import { exchange } from '../exchange/exchange.decider.ts';
import { Pairs } from '../exchange/pairs.ts';
import { closing, type SideEvents } from '../exchange/side-events.ts';
import { Policies } from '../policy/policies.ts';
import type { Sides } from '../revealing/reveal.rule.ts';
import { submission } from '../submission/submission.decider.ts';
import { deadlineOf } from './deadline.rule.ts';

export interface EndedConversation {
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly kind: ConversationKind;
  readonly guestId: string;
  readonly endedAt: Instant;
  /** When it was told that it had ended. */
  readonly recordedAt: Instant;
}

/** Opens and closes exchanges as conversations are held and turn out not to have been. */
@Injectable()
export class Opening {
  constructor(
    private readonly pairs: Pairs,
    private readonly policies: Policies,
  ) {}

  /** Both sides get their form in the same commit as the exchange: from then on each of them is answered on its own. */
  async open(ended: EndedConversation, hostId: string, context: CommandContext): Promise<void> {
    const { conversationId, organizationId, kind, guestId, endedAt } = ended;
    const { days } = await this.policies.of(organizationId);
    const exchangeId = exchangeIdOf(conversationId, hostId);
    const about = { conversationId, organizationId, kind, endedAt, deadline: deadlineOf(ended, days, context.now) };
    const opening = { ...about, hostId, guestId, formVersion: currentFormVersion };
    const form = (side: FeedbackSide) => {
      const [authorId, otherId] = side === 'host' ? [hostId, guestId] : [guestId, hostId];
      return { ...about, exchangeId, authorId, otherId, side, formVersion: currentFormVersion };
    };
    const decide = (sides: Sides): SideEvents | Rejected => {
      const own = { ...context, subject: exchangeId };
      const opened = exchange.decide.open(sides.exchange, opening, own);
      const host = submission.decide.handOut(sides.host, form('host'), own);
      const guest = submission.decide.handOut(sides.guest, form('guest'), own);
      if (isRejected(opened) || isRejected(host) || isRejected(guest)) throw new Error('opening is never refused');
      return opened.length === 0 ? {} : { exchange: opened, host, guest };
    };
    await this.pairs.together(exchangeId, { open: exchangeId }, decide, context);
  }

  /** Nothing is revealed, unless it was before. */
  async close(conversationId: string, hostId: string, context: CommandContext): Promise<void> {
    const exchangeId = exchangeIdOf(conversationId, hostId);
    await this.pairs.together(exchangeId, { close: exchangeId }, (sides) => closing(sides, context), context);
  }
}
