import { type ConfidenceStream, confidenceStream, type SelfEstimateStream, selfEstimateStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { OwnRating } from './own-rating.rule.ts';

/**
 * One row for each time that somebody rated themselves: before a conversation, and after it. They are the person's alone, so they
 * are none of the kinds of facts that signals about groups are made of.
 */
export const ownRatings: Projection<OwnRating> = {
  name: 'facts-own-ratings',
  version: 1,
  indexes: [['personId']],
  from: [
    rowsFrom<ConfidenceStream, OwnRating>(confidenceStream, ({ subject }) => `before/${subject}`, {
      ConfidencePublished: (_row, { data: { conversationId, personId, confidence }, occurredAt: at }) => ({
        when: 'before',
        personId,
        at,
        conversationId,
        confidence,
      }),
      ConfidenceRetracted: () => undefined,
    }),
    rowsFrom<SelfEstimateStream, OwnRating>(selfEstimateStream, ({ subject }) => `after/${subject}`, {
      SelfEstimatePublished: (_row, { data: { exchangeId, authorId: personId, side, estimates }, occurredAt: at }) => ({
        when: 'after',
        personId,
        at,
        exchangeId,
        side,
        estimates,
      }),
    }),
  ],
};
