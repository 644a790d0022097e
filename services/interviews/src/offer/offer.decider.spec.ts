import type { CommandsOf, OfferStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { offer } from './offer.decider.ts';
import { payPerYear, periodsPerYear } from './per-year.rule.ts';

type Event = NewEventOf<OfferStream>;

const terms = {
  role: 'Engineer',
  level: 'senior',
  place: { country: 'DE', region: 'Berlin', remote: false },
  currency: 'EUR',
  base: 7_000_000,
  period: 'year',
  hoursPerWeek: 40,
  bonusPerYear: 500_000,
  equity: { total: 4_000_000, vestingMonths: 48 },
  perks: ['A desk by the window'],
} as const;
const said = { conversationId: 'k1', organizationId: 'acme', recordedBy: 'guest', recorderId: 'ana', candidateId: 'ana' } as const;
const parties = { ...said, offerId: 'o1' };
const record: CommandsOf<OfferStream>['record'] = {
  ...said,
  roleFamily: 'product',
  extendedOn: '2026-03-01',
  terms,
  proof: 'written',
  employerName: null,
  note: null,
  answer: null,
};
const recorded = (more: object = {}): Event => ({
  type: 'OfferRecorded',
  data: { ...parties, roleFamily: 'product', extendedOn: '2026-03-01', terms, proof: 'written', employerName: null, note: null, ...more },
});
const answered = (answer: 'accepted' | 'declined' = 'declined', more: object = {}): Event => ({
  type: 'OfferAnswered',
  data: { ...parties, answer, on: '2026-03-02', ...more },
});
const byEmployer = { recordedBy: 'host', recorderId: 'rita' } as const;

// The clock stands at 2026-03-02T09:00.
const given = (...events: readonly Event[]) =>
  givenStream(offer, 'o1')
    .as('ana')
    .events(...events);

describe('an offer is recorded', () => {
  test('with what has become of it since', () => {
    given().when('record', record).then(recorded());
    given()
      .when('record', { ...record, answer: { answer: 'declined', on: '2026-03-02' } })
      .then(recorded(), answered());
    given(recorded()).when('record', record).thenRejected('offer_exists');
  });
  test('on days that have been, in some part of the world, and in their order', () => {
    given()
      .when('record', { ...record, extendedOn: '2026-03-03' })
      .thenRejected('day_not_fitting');
    given()
      .at('2026-03-02T10:00:00.000Z')
      .when('record', { ...record, extendedOn: '2026-03-03' })
      .then(recorded({ extendedOn: '2026-03-03' }));
    given()
      .when('record', { ...record, answer: { answer: 'declined', on: '2026-02-28' } })
      .thenRejected('day_not_fitting');
    given(recorded()).when('answer', { answer: 'accepted', on: '2026-02-28' }).thenRejected('day_not_fitting');
  });
  test('and removed when that was a mistake', () => {
    const removed: Event = { type: 'OfferRemoved', data: parties };
    given(recorded()).when('remove', {}).then(removed);
    given(recorded(), removed).when('remove', {}).thenNothing();
    given(recorded(), removed).when('answer', { answer: 'accepted', on: '2026-03-02' }).thenRejected('offer_removed');
    given().when('remove', {}).thenRejected('unknown_offer');
  });
});

describe('it is answered', () => {
  const declined = { answer: 'declined', on: '2026-03-02' } as const;
  test('once, and corrected by whoever recorded it', () => {
    given(recorded()).when('answer', declined).then(answered());
    given(recorded(), answered()).when('answer', declined).thenNothing();
    given(recorded(), answered())
      .when('answer', { ...declined, answer: 'accepted' })
      .then(answered('accepted'));
    given(recorded(byEmployer), answered('declined', byEmployer))
      .when('answer', { ...declined, answer: 'accepted' })
      .thenRejected('already_answered');
  });
  test('for the terms that it had then', () => {
    const better = { ...terms, base: 7_500_000 };
    const revise = { terms: better, proof: 'word', negotiated: true } as const;
    given(recorded())
      .when('revise', revise)
      .then({ type: 'OfferRevised', data: { ...parties, ...revise } });
    given(recorded()).when('revise', { terms, proof: 'written', negotiated: false }).thenNothing();
    given(recorded(), answered()).when('revise', revise).thenRejected('already_answered');
  });
});

describe('what the candidate says of it', () => {
  test('is that they used it elsewhere', () => {
    const used: Event = { type: 'OfferUsedInNegotiation', data: parties };
    given(recorded()).when('noteNegotiation', {}).then(used);
    given(recorded(), used).when('noteNegotiation', {}).thenNothing();
    given(recorded()).as('rita').when('noteNegotiation', {}).thenRejected('not_yours_to_say');
  });
  test('is that it is so, where the employer recorded it', () => {
    const confirmed: Event = { type: 'OfferConfirmed', data: { ...parties, ...byEmployer, confirmedBy: 'ana' } };
    given(recorded(byEmployer)).when('confirm', {}).then(confirmed);
    given(recorded(byEmployer), confirmed).when('confirm', {}).thenNothing();
    given(recorded(byEmployer)).as('rita').when('confirm', {}).thenRejected('not_yours_to_confirm');
    given(recorded()).when('confirm', {}).thenRejected('not_yours_to_confirm');
  });
});

describe('a year', () => {
  test('has the grant divided by its years of vesting', () =>
    expect(payPerYear(terms)).toEqual({ base: 7_000_000, bonus: 500_000, equity: 1_000_000, total: 8_500_000 }));
  test('has nothing of what is not offered', () =>
    expect(payPerYear({ ...terms, bonusPerYear: null, equity: null, base: 550_000, period: 'month' })).toEqual({
      base: 6_600_000,
      bonus: 0,
      equity: 0,
      total: 6_600_000,
    }));
  test.each([
    ['hour', 30, 1_560],
    ['day', 32, 208],
    ['week', 20, 52],
    ['month', 40, 12],
    ['year', 40, 1],
  ] as const)('has of each %s at %i hours a week %i', (period, hours, times) => expect(periodsPerYear(period, hours)).toBe(times));
  test('is in whole minor units', () =>
    expect(payPerYear({ ...terms, equity: { total: 1_000_000, vestingMonths: 36 } }).equity).toBe(333_333));
});
