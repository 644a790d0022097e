import { type FeedbackSide, type Instant, otherSide } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { CLOCK, Links, MAILER, type Mailer, type OutgoingMail, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Known } from '../exchange/exchange-state.rule.ts';
import { Pairs } from '../exchange/pairs.ts';
import { linkExpiry } from '../exchange/standing.ts';
import { NudgeChoices } from '../nudges/nudge-choices.ts';
import { Correspondents } from './correspondents.ts';
import { dayText, momentText } from './moment-text.rule.ts';
import { type FeedbackMail, letterIn } from './texts/feedback-texts.rule.ts';

export interface FeedbackMailAsked {
  readonly exchangeId: string;
  readonly side: FeedbackSide;
  readonly kind: FeedbackMail;
  readonly when: Instant;
}

/** Writes to one side of an exchange. Whether a mail is still true is judged by that side's own stream and by the reveal. */
@Injectable()
export class FeedbackPost {
  constructor(
    private readonly pairs: Pairs,
    private readonly correspondents: Correspondents,
    private readonly choices: NudgeChoices,
    private readonly links: Links,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  /** Sends it, unless it has become needless, is not wanted, its person cannot be reached, or it was sent before. */
  async send(asked: FeedbackMailAsked): Promise<void> {
    const { exchange } = await this.pairs.exchange(asked.exchangeId);
    const reader = await this.correspondents.of(exchange, asked.side);
    if (!reader || !(await this.isWanted(asked, exchange))) return;
    const { endedAt, deadline, organizationId, exchangeId } = exchange.opened;
    const { personId: person, zone, locale } = reader;
    const organization = organizationId ?? undefined;
    const token = await this.links.sign({
      purpose: 'feedback',
      subject: exchangeId,
      person,
      organization,
      expiresAt: linkExpiry(deadline),
    });
    const until = momentText(deadline, zone, locale);
    const letter = letterIn(locale, asked.kind, {
      ...reader,
      day: dayText(endedAt, zone, locale),
      until,
      link: `${this.config.baseUrl}/l/${token}`,
    });
    await this.mailer.send({
      id: mailIdOf(asked),
      person,
      organization,
      to: { address: reader.address, name: reader.name },
      ...letter,
      ...this.unsubscribe(asked.kind, token),
    });
  }

  private async isWanted({ exchangeId, side, kind }: FeedbackMailAsked, exchange: Known): Promise<boolean> {
    if (kind === 'revealed' || kind === 'replied') {
      if (exchange.status !== 'revealed') return false;
      return kind === 'revealed' || exchange.replies.some((reply) => reply.side === otherSide(side));
    }
    const { state } = await this.pairs.side(exchangeId, side);
    if (state.status !== 'open' || state.sent || state.form.deadline <= this.clock.now()) return false;
    return kind === 'asked' || (await this.choices.wants(state.form.authorId));
  }

  private unsubscribe(kind: FeedbackMail, token: string): Pick<OutgoingMail, 'unsubscribe'> {
    if (kind !== 'nudge') return {};
    return { unsubscribe: { url: `${this.config.baseUrl}/api/feedback/unsubscriptions/${token}`, oneClick: true } };
  }
}

/** Of an exchange that was opened again, both sides are asked again. */
const mailIdOf = ({ exchangeId, side, kind, when }: FeedbackMailAsked): string => `feedback/${exchangeId}/${side}/${kind}/${when}`;
