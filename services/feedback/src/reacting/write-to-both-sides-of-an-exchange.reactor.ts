import { exchangeStream, feedbackSides, otherSide } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { sendFeedbackMail } from '../jobs/send-feedback-mail.job.ts';
import { nudgeTimes } from '../mailing/nudge-times.rule.ts';

/**
 * Who writes when is decided by what both sides know: when the exchange opened, and that it was revealed. So nothing that either
 * of them has written meanwhile can be told from a mail of the other, or from there being none.
 */
export const writeToBothSidesOfAnExchange: Reactor = {
  name: 'write-to-both-sides-of-an-exchange',
  begins: 'at-deployment',
  from: [
    reactionsTo(exchangeStream, {
      ExchangeOpened: ({ data: { exchangeId, deadline }, recordedAt }) =>
        feedbackSides.flatMap((side) => [
          enqueue(sendFeedbackMail, { exchangeId, side, kind: 'asked', when: deadline }),
          ...nudgeTimes(recordedAt, deadline).map((at) => enqueue(sendFeedbackMail, { exchangeId, side, kind: 'nudge', when: at }, at)),
        ]),
      ExchangeRevealed: ({ data: { exchangeId, revealedAt, host, guest } }) =>
        feedbackSides
          .filter((side) => (side === 'host' ? guest : host) !== null)
          .map((side) => enqueue(sendFeedbackMail, { exchangeId, side, kind: 'revealed', when: revealedAt })),
      ReplyGiven: ({ data: { exchangeId, side }, occurredAt }) =>
        enqueue(sendFeedbackMail, { exchangeId, side: otherSide(side), kind: 'replied', when: occurredAt }),
    }),
  ],
};
