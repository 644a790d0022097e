import { confidenceStream, selfEstimateStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { ownRatings } from './own-ratings.projection.ts';

const of = { conversationId: 'c1', personId: 'ana' };
const sure = (confidence: number) => recorded(confidenceStream, 'c1/ana', 'ConfidencePublished', { ...of, confidence });
const unsaid = recorded(confidenceStream, 'c1/ana', 'ConfidenceRetracted', of);
const estimate = { exchangeId: 'c1.hana', side: 'guest', estimates: { listening: 3 } } as const;
const estimated = recorded(selfEstimateStream, 'c1.hana/guest', 'SelfEstimatePublished', { ...estimate, authorId: 'ana' });

test('how somebody rated themselves is a row before and a row after a conversation; the last word counts', () => {
  const said = [sure(2), estimated, sure(4)] as const;
  projectionSpec(ownRatings)
    .given(...said)
    .thenRows({
      'before/c1/ana': { when: 'before', personId: 'ana', at: said[2].occurredAt, conversationId: 'c1', confidence: 4 },
      'after/c1.hana/guest': { when: 'after', personId: 'ana', at: estimated.occurredAt, ...estimate },
    });
  projectionSpec(ownRatings).given(sure(2), unsaid).thenRows({});
});
