import { consentWording, type TalentPoolStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { talentPool } from './talent-pool.decider.ts';

type Event = NewEventOf<TalentPoolStream>;

// The clock stands at 2026-03-02T09:00.
const keys = { organizationId: 'acme', candidateId: 'ana' };
const ask = { ...keys, conversationId: 'k1', askedBy: 'hana', message: null };
const answerUntil = '2026-04-01T09:00:00.000Z';
const expiresAt = '2027-03-02T09:00:00.000Z';
const asked = (more: object = {}): Event => ({ type: 'PoolAsked', data: { ...ask, answerUntil, ...more } });
const yes = { version: 1, locale: 'en', organizationName: 'Acme' } as const;
const joined = (more: object = {}): Event => ({
  type: 'PoolJoined',
  data: { ...keys, ...yes, wording: consentWording('talent-pool', 1, 'en', 'Acme') ?? '', expiresAt, ...more },
});
const declined: Event = { type: 'PoolDeclined', data: keys };
const left = (why: 'withdrawn' | 'removed' | 'expired'): Event => ({ type: 'PoolLeft', data: { ...keys, why } });
const given = (...events: readonly Event[]) =>
  givenStream(talentPool, 'acme/ana')
    .as('hana', 'acme')
    .events(...events);

describe('an organization asks', () => {
  test('once at a time', () => {
    given().when('ask', ask).then(asked());
    given(asked()).when('ask', ask).thenRejected('already_asked');
    given(asked(), joined()).when('ask', ask).thenRejected('already_in_pool');
  });
  test('not again for a while after a no, and no answer is one', () => {
    given(asked(), declined).when('ask', ask).thenRejected('declined_recently');
    given(asked(), joined(), left('withdrawn')).when('ask', ask).thenRejected('declined_recently');
    given(asked()).at(answerUntil).when('ask', ask).thenRejected('declined_recently');
    given(asked(), declined)
      .at('2026-08-29T09:00:00.000Z')
      .when('ask', ask)
      .then(asked({ answerUntil: '2026-09-28T09:00:00.000Z' }));
    given(asked()).at('2026-09-28T08:59:59.999Z').when('ask', ask).thenRejected('declined_recently');
  });
  test('again at once when the consent has ended by itself', () => {
    const again = asked({ answerUntil: '2027-04-01T09:00:00.000Z' });
    given(asked(), joined()).at(expiresAt).when('ask', ask).then(again);
    given(asked(), joined(), left('expired')).at(expiresAt).when('ask', ask).then(again);
    given(asked(), joined(), left('removed')).when('ask', ask).then(asked());
  });
});

describe('the candidate', () => {
  test('agrees to the words that were shown, for a year', () => {
    given(asked()).when('join', yes).then(joined());
    given(asked(), joined()).when('join', yes).thenNothing();
    given(asked(), declined).when('join', yes).then(joined());
    given(asked())
      .when('join', { ...yes, version: 2 })
      .thenRejected('unknown_wording');
  });
  test('is in no pool without having been asked', () => {
    given().when('join', yes).thenRejected('not_asked');
    given(asked()).at(answerUntil).when('join', yes).thenRejected('not_asked');
    given().when('decline', {}).thenRejected('not_asked');
  });
  test('says no, and changes their mind', () => {
    given(asked()).when('decline', {}).then(declined);
    given(asked(), declined).when('decline', {}).thenNothing();
    given(asked(), joined()).when('decline', {}).then(left('withdrawn'));
  });
  test('leaves whenever they like', () => {
    given(asked(), joined()).when('leave', { why: 'withdrawn' }).then(left('withdrawn'));
    given(asked(), joined(), left('withdrawn')).when('leave', { why: 'withdrawn' }).thenNothing();
    given(asked()).when('leave', { why: 'removed' }).thenRejected('not_in_pool');
  });
});

test('a consent ends by itself, and only the one that is in force', () => {
  given(asked(), joined()).at(expiresAt).when('expire', { expiresAt }).then(left('expired'));
  given(asked(), joined()).when('expire', { expiresAt }).thenNothing();
  given(asked(), joined({ expiresAt: '2027-06-01T09:00:00.000Z' }))
    .at(expiresAt)
    .when('expire', { expiresAt })
    .thenNothing();
});
