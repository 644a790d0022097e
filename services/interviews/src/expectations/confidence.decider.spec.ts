import { confidenceStream, expectationsStream, expectationsSubject } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { given, reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { publishConfidenceForOnesOwnFigures } from '../reacting/publish-confidence-for-ones-own-figures.reactor.ts';
import { confidence } from './confidence.decider.ts';

const of = { conversationId: 'k1', personId: 'ana' };
const subject = expectationsSubject('k1', 'ana');
const published = { type: 'ConfidencePublished', data: { ...of, confidence: 4 } } as const;

test('of expectations, how sure somebody is of themselves leaves, and goes with them', () => {
  const expected = { ...of, side: 'guest', topics: ['pay'], outcome: 'offer', pay: null, culture: null, note: null } as const;
  reactorSpec(publishConfidenceForOnesOwnFigures)
    .on(recorded(expectationsStream, subject, 'ExpectationsRecorded', { ...expected, confidence: 4 }))
    .thenEffects([send(confidenceStream, subject, 'publish', { ...of, confidence: 4 })]);
  reactorSpec(publishConfidenceForOnesOwnFigures)
    .on(recorded(expectationsStream, subject, 'ExpectationsWithdrawn', { ...of, side: 'guest' }))
    .thenEffects([send(confidenceStream, subject, 'publish', { ...of, confidence: null })]);
});

test('the last word counts', () => {
  const said = given(confidence, subject);
  said.when('publish', { ...of, confidence: 4 }).then(published);
  said
    .events(published)
    .when('publish', { ...of, confidence: 4 })
    .thenNothing();
  said
    .events(published)
    .when('publish', { ...of, confidence: null })
    .then({ type: 'ConfidenceRetracted', data: of });
  said.when('publish', { ...of, confidence: null }).thenNothing();
});
