import { type ExpectationsView, type OfferRecordedView, type OfferView, type OutcomesView } from '@candor/contracts';
import { good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, memberOf } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');
const chat = (bookingId: string, start: string, end: string): Booked => ({ bookingId, start, end, hostIds: ['hana'], guestId: 'ana' });
interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  await booked(installation, { ...chat('k1', '2026-03-02T10:00:00.000Z', '2026-03-02T10:30:00.000Z'), roleFamily: 'data' });
  await shown(() => hana().get('conversations/k1'));
});

afterAll(() => installation?.close());

describe('expectations', () => {
  const wanted = {
    topics: ['pay', 'culture'],
    outcome: 'follow-up',
    pay: { currency: 'eur', from: 6_500_000, to: 7_500_000, period: 'year' },
    confidence: 4,
    culture: 'People who say what they think',
    note: null,
  };

  test('are one’s own, and can be changed until the conversation starts', async () => {
    const empty = good<ExpectationsView>(await ana().get('conversations/k1/expectations'));
    expect(empty).toMatchObject({ topics: [], confidence: null, locked: false, lockedFrom: '2026-03-02T10:00:00.000Z', version: 0 });
    good(await ana().put('conversations/k1/expectations', wanted));
    const answer = await ana().get('conversations/k1/expectations');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(good<ExpectationsView>(answer)).toMatchObject({
      ...wanted,
      pay: { ...wanted.pay, currency: 'EUR', hoursPerWeek: 40 },
      recordedAt: now,
      version: 1,
    });
    expect(good<ExpectationsView>(await hana().get('conversations/k1/expectations'))).toMatchObject({ topics: [], version: 0 });
    expect(problem(await rita().get('conversations/k1/expectations'))).toEqual({ status: 403, code: 'not_for_you' });
    expect(problem(await ana().put('conversations/k1/expectations', wanted, { ifMatch: 0 }))).toEqual({ status: 412, code: 'conflict' });
    const wrong = [
      { topics: ['pay', 'pay'] },
      { confidence: 6 },
      { pay: { ...wanted.pay, to: 1 } },
      { pay: { ...wanted.pay, currency: 'XYZW' } },
    ];
    for (const part of wrong)
      expect(problem(await ana().put('conversations/k1/expectations', { ...wanted, ...part }))).toEqual({ status: 400, code: 'malformed' });
  });

  test('are locked at the start', async () => {
    good(await hana().put('conversations/k1/expectations', { topics: ['skills'] }));
    good(await hana().delete('conversations/k1/expectations'));
    await installation.moveClock('2026-03-02T10:00:00.000Z');
    expect(problem(await ana().put('conversations/k1/expectations', {}))).toEqual({ status: 409, code: 'expectations_locked' });
    expect(problem(await ana().delete('conversations/k1/expectations'))).toEqual({ status: 409, code: 'expectations_locked' });
    expect(good<ExpectationsView>(await ana().get('conversations/k1/expectations'))).toMatchObject({ confidence: 4, locked: true });
  });
});

describe('outcomes', () => {
  test('are recorded by each side for itself, once there was a conversation', async () => {
    expect(problem(await ana().put('conversations/k1/outcomes/referred', {}))).toEqual({ status: 409, code: 'not_held_yet' });
    good(await ana().post('conversations/k1/start'));
    good(await ana().put('conversations/k1/outcomes/happier-where-i-am', { note: 'Back to my team' }));
    const said = good<{ stream: string; version: number }>(await hana().put('conversations/k1/outcomes/follow-up', {}));
    const seen = await shown<OutcomesView>(() => rita().get('conversations/k1/outcomes', { after: said }));
    expect(seen).toMatchObject({ side: 'host', outcomes: [{ kind: 'follow-up', note: null, recorderId: 'hana' }] });
    const own = await shown<OutcomesView>(
      () => ana().get('conversations/k1/outcomes'),
      ({ outcomes }) => expect(outcomes).toHaveLength(1),
    );
    expect(own).toMatchObject({ side: 'guest', outcomes: [{ kind: 'happier-where-i-am', note: 'Back to my team' }] });
    expect(problem(await hana().put('conversations/k1/outcomes/happier-where-i-am', {}))).toEqual({
      status: 422,
      code: 'not_for_this_side',
    });
    expect(problem(await rita().put('conversations/k1/outcomes/no-next-step', {}))).toEqual({ status: 409, code: 'outcomes_contradict' });
    expect(problem(await rita().put('conversations/k1/outcomes/hired', {}))).toEqual({ status: 400, code: 'malformed' });
    const omar = memberOf(installation, 'acme')('omar');
    expect(problem(await omar.put('conversations/k1/outcomes/referred', {}))).toEqual({ status: 404, code: 'not_found' });
  });

  test('are listed for the side that says them', async () => {
    const ofAcme = good<Listed<OutcomesView>>(await rita().get('outcomes?kind=follow-up'));
    expect(ofAcme.items.map(({ conversationId, side }) => [conversationId, side])).toEqual([['k1', 'host']]);
    expect(good<Listed<OutcomesView>>(await rita().get('outcomes?kind=offer'))).toEqual({ items: [], next: null });
    expect(good<Listed<OutcomesView>>(await ana().get('outcomes/mine')).items).toMatchObject([{ side: 'guest' }]);
    expect(problem(await hana().get('outcomes/mine'))).toEqual({ status: 403, code: 'other_side' });
    expect(problem(await hana().get('outcomes'))).toEqual({ status: 403, code: 'role_not_allowed' });
  });
});

describe('offers', () => {
  const terms = {
    role: 'Engineer',
    level: 'senior',
    place: { country: 'de', region: 'Berlin' },
    currency: 'EUR',
    base: 600_000,
    period: 'month',
    bonusPerYear: 500_000,
    equity: { total: 4_000_000, vestingMonths: 48 },
    perks: ['A desk by the window'],
  };
  const asked = { extendedOn: '2026-03-01', terms, proof: 'written', employerName: 'Globex', note: 'by phone' };
  const record = async (by: ReturnType<typeof ana>, offer: object) => good<OfferRecordedView>(await by.post('offers', offer));
  const see = (by: ReturnType<typeof ana>, { offerId, ...after }: OfferRecordedView) =>
    shown<OfferView>(() => by.get(`offers/${offerId}`, { after }));

  test('are the candidate’s alone who recorded them, declined ones too', async () => {
    const offer = await record(ana(), { ...asked, answer: { answer: 'declined', on: '2026-03-02' } });
    const view = await see(ana(), offer);
    expect(view).toMatchObject({
      organizationId: null,
      employer: 'Globex',
      note: 'by phone',
      proof: 'written',
      answer: { answer: 'declined', on: '2026-03-02' },
      perYear: { base: 7_200_000, bonus: 500_000, equity: 1_000_000, total: 8_700_000 },
      terms: { place: { country: 'DE', region: 'Berlin', remote: false }, hoursPerWeek: 40 },
    });
    const after = good<{ stream: string; version: number }>(await ana().post(`offers/${offer.offerId}/negotiation`));
    expect(await see(ana(), { offerId: offer.offerId, ...after })).toMatchObject({ usedInNegotiation: true });
    for (const other of [hana(), rita(), candidate(installation, 'iris')])
      expect((await other.get(`offers/${offer.offerId}`)).status).toBe(404);
    const wrong = [
      { terms: { ...terms, base: 1.5 } },
      { terms: { ...terms, currency: 'FOO' } },
      { proof: 'both' },
      { extendedOn: '2026-02-30' },
    ];
    for (const part of wrong)
      expect(problem(await ana().post('offers', { ...asked, ...part }))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await ana().post('offers', { ...asked, extendedOn: '2026-03-10' }))).toEqual({ status: 422, code: 'day_not_fitting' });
  });

  test('that an employer recorded are revised, confirmed and answered by the candidate', async () => {
    const offer = await record(rita(), { ...asked, conversationId: 'k1', employerName: null });
    expect(await see(ana(), offer)).toMatchObject({ employer: 'ACME', note: null, conversationId: 'k1', recordedBy: 'host' });
    const told = await installation.database('interviews').collection('commits').findOne({ stream: offer.stream });
    expect(told).toMatchObject({ events: [{ type: 'OfferRecorded', data: { roleFamily: 'data' } }] });
    expect(problem(await ana().put(`offers/${offer.offerId}/terms`, { terms, negotiated: true }))).toEqual({
      status: 403,
      code: 'not_for_you',
    });
    const revised = good<{ stream: string; version: number }>(
      await rita().put(`offers/${offer.offerId}/terms`, { terms: { ...terms, base: 650_000 }, negotiated: true }),
    );
    expect(await see(ana(), { offerId: offer.offerId, ...revised })).toMatchObject({
      terms: { base: 650_000 },
      earlier: [{ terms: { base: 600_000 }, proof: 'written', negotiated: true }],
    });
    expect(problem(await rita().post(`offers/${offer.offerId}/confirmation`))).toEqual({ status: 403, code: 'not_yours_to_confirm' });
    good(await ana().post(`offers/${offer.offerId}/confirmation`));
    const answered = good<{ stream: string; version: number }>(
      await ana().post(`offers/${offer.offerId}/answer`, { answer: 'accepted', on: '2026-03-02' }),
    );
    const view = await see(rita(), { offerId: offer.offerId, ...answered });
    expect(view).toMatchObject({ proof: 'both', negotiated: true, answer: { answer: 'accepted' }, perYear: { base: 7_800_000 } });
    expect((await hana().get(`offers/${offer.offerId}`)).status).toBe(404);
  });

  test('are listed for those who see them, the latest first', async () => {
    const mine = good<Listed<OfferView>>(await ana().get('offers/mine?limit=1'));
    expect(mine.items).toHaveLength(1);
    expect(good<Listed<OfferView>>(await ana().get(`offers/mine?cursor=${mine.next}`)).items).toHaveLength(1);
    expect(good<Listed<OfferView>>(await rita().get('offers?conversation=k1')).items).toHaveLength(1);
    expect(good<Listed<OfferView>>(await rita().get('offers?conversation=k2'))).toEqual({ items: [], next: null });
    const { offerId } = good<Listed<OfferView>>(await rita().get('offers')).items[0] ?? { offerId: '' };
    const removed = good<{ stream: string; version: number }>(await rita().delete(`offers/${offerId}`));
    const left = await shown<Listed<OfferView>>(() => rita().get('offers', { after: removed }));
    expect(left.items).toEqual([]);
  });
});
