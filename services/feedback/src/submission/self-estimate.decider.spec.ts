import { selfEstimateStream, submissionStream, submissionSubject } from '@candor/contracts';
import { send } from '@candor/event-sourcing';
import { given, reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { publishSelfEstimatesAfterTheReveal } from '../reacting/publish-self-estimates-after-the-reveal.reactor.ts';
import { selfEstimate } from './self-estimate.decider.ts';

const of = { exchangeId: 'c1.hana', authorId: 'ana' };
const subject = submissionSubject('c1.hana', 'guest');
const told = { ...of, side: 'guest', estimates: { listening: 5 } } as const;
const released = (estimates: Readonly<Record<string, number>>) =>
  recorded(submissionStream, subject, 'FeedbackReleased', { ...of, selfEstimate: estimates });

test('what somebody thinks to have come across like leaves with the reveal, and not before', () => {
  reactorSpec(publishSelfEstimatesAfterTheReveal)
    .on(released({ listening: 5 }))
    .thenEffects([send(selfEstimateStream, subject, 'publish', told)]);
  reactorSpec(publishSelfEstimatesAfterTheReveal).on(released({})).thenEffects([]);
});

test('it is told once', () => {
  const published = { type: 'SelfEstimatePublished', data: told } as const;
  given(selfEstimate, subject).when('publish', told).then(published);
  given(selfEstimate, subject).events(published).when('publish', told).thenNothing();
});
