import { type ExpectationsStream, expectationsSubject } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { expectations } from './expectations.decider.ts';
import { isLocked } from './lock.rule.ts';

type Event = NewEventOf<ExpectationsStream>;

const wanted = { side: 'guest', topics: ['pay'], outcome: 'follow-up', pay: null, confidence: 4, culture: null, note: null } as const;
const owner = { conversationId: 'k1', personId: 'ana' };
const recorded = (more: object = {}): Event => ({ type: 'ExpectationsRecorded', data: { ...owner, ...wanted, ...more } });
const given = (...events: readonly Event[]) => givenStream(expectations, expectationsSubject('k1', 'ana')).events(...events);

test('each replaces the one before', () => {
  given().when('record', wanted).then(recorded());
  given(recorded())
    .when('record', { ...wanted, confidence: 2 })
    .then(recorded({ confidence: 2 }));
});

test('they are taken back', () => {
  const withdrawn: Event = { type: 'ExpectationsWithdrawn', data: { ...owner, side: 'guest' } };
  given(recorded()).when('withdraw', { side: 'guest' }).then(withdrawn);
  given().when('withdraw', { side: 'guest' }).thenRejected('no_expectations');
  given(recorded(), withdrawn).when('withdraw', { side: 'guest' }).thenRejected('no_expectations');
});

test.each([
  ['planned', '2026-03-03T08:59:59.999Z', false],
  ['planned', '2026-03-03T09:00:00.000Z', true],
  ['started', '2026-03-03T08:50:00.000Z', true],
  ['ended', '2026-03-03T08:50:00.000Z', true],
  ['abandoned', '2026-03-03T08:50:00.000Z', true],
] as const)('of a conversation that is %s at %s they are locked: %s', (status, now, locked) =>
  expect(isLocked({ status, start: '2026-03-03T09:00:00.000Z' }, now)).toBe(locked),
);
