import type { OutcomeKind, OutcomeStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { outcome } from './outcome.decider.ts';
import { outcomeChanges } from './outcome.rule.ts';

type Event = NewEventOf<OutcomeStream>;
type Side = 'host' | 'guest';

const of = (kind: OutcomeKind, side: Side = 'guest') => ({ conversationId: 'k1', organizationId: 'acme', side, kind }) as const;
const recorded = (kind: OutcomeKind, note: string | null = null, side: Side = 'guest'): Event => ({
  type: 'OutcomeRecorded',
  data: { ...of(kind, side), recorderId: 'ana', note },
});
const given = (...events: readonly Event[]) =>
  givenStream(outcome, 'k1/guest')
    .as('ana')
    .events(...events);

test('as many as apply are recorded, each once', () => {
  given()
    .when('record', { ...of('referred'), note: null })
    .then(recorded('referred'));
  given(recorded('referred'))
    .when('record', { ...of('follow-up'), note: 'in May' })
    .then(recorded('follow-up', 'in May'));
  given(recorded('referred'))
    .when('record', { ...of('referred'), note: null })
    .thenNothing();
  given(recorded('referred'))
    .when('record', { ...of('referred'), note: 'to Iris' })
    .then(recorded('referred', 'to Iris'));
});

test('no next step contradicts every step further, and nothing else', () => {
  const none = { ...of('no-next-step'), note: null };
  given(recorded('offer')).when('record', none).thenRejected('outcomes_contradict');
  given(recorded('no-next-step'))
    .when('record', { ...of('offer'), note: null })
    .thenRejected('outcomes_contradict');
  given(recorded('happier-where-i-am')).when('record', none).then(recorded('no-next-step'));
});

test('only candidates are happier where they are', () =>
  given()
    .when('record', { ...of('happier-where-i-am', 'host'), note: null })
    .thenRejected('not_for_this_side'));

test('what was recorded by mistake is taken back', () => {
  given(recorded('offer'))
    .when('withdraw', of('offer'))
    .then({ type: 'OutcomeWithdrawn', data: { ...of('offer'), recorderId: 'ana' } });
  given(recorded('offer')).when('withdraw', of('referred')).thenRejected('unknown_outcome');
});

test('one that is recorded again stands last', () => {
  const at = '2026-03-02T09:00:00.000Z';
  const data = { ...of('offer'), recorderId: 'ana', note: null };
  const before = [
    { kind: 'offer', note: null, recorderId: 'ana', at: '2026-03-01T09:00:00.000Z' },
    { kind: 'referred', note: null, recorderId: 'ana', at: '2026-03-01T09:00:00.000Z' },
  ] as const;
  const after = outcomeChanges.OutcomeRecorded(before, data, { occurredAt: at });
  expect(after.map(({ kind, at: when }) => [kind, when])).toEqual([
    ['referred', '2026-03-01T09:00:00.000Z'],
    ['offer', at],
  ]);
});
