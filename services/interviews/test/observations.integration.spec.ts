import { exchangeStream, type ObservationView } from '@candor/contracts';
import { good, type HttpClient, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, introduced, memberOf, receive } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const omar = () => memberOf(installation, 'acme')('omar');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');

interface Page {
  readonly items: readonly ObservationView[];
}
interface Recorded {
  readonly stream: string;
  readonly version: number;
  readonly observationId: string;
}

const chat = (bookingId: string, hostIds: readonly string[] = ['hana'], day = '2026-03-02'): Booked => ({
  bookingId,
  start: `${day}T09:00:00.000Z`,
  end: `${day}T09:30:00.000Z`,
  hostIds,
  guestId: 'ana',
});
const onTeam = {
  about: 'other-side',
  content: { kind: 'culture', aspect: 'team' },
  saidBy: 'host',
  said: 'we help each other',
  note: 'nice people',
};
const note = async (by: HttpClient, id: string, more: object = {}): Promise<Recorded> =>
  good(await by.post(`conversations/${id}/observations`, { ...onTeam, ...more }));
const listed = async (by: HttpClient, id: string, after?: Recorded) =>
  good<Page>(await by.get(`conversations/${id}/observations`, after ? { after } : {})).items;
const ids = async (by: HttpClient, id: string) => (await listed(by, id)).map(({ observationId }) => observationId);
const observed = () =>
  installation
    .database('interviews')
    .collection('commits')
    .find({ stream: /^interviews\/observed\// })
    .toArray();

async function revealed(conversationId: string, hostId: string): Promise<void> {
  const exchangeId = `${conversationId}.${hostId}`;
  const pair = { exchangeId, conversationId, organizationId: 'acme', kind: 'exploratory', hostId, guestId: 'ana' };
  const times = { endedAt: now, deadline: '2026-03-16T09:00:00.000Z', formVersion: 1 };
  const reveal = { formVersion: 1, revealedAt: now, why: 'both', host: null, guest: null };
  await receive(
    installation,
    published(exchangeStream, exchangeId, [
      { type: 'ExchangeOpened', data: { ...pair, ...times } },
      { type: 'ExchangeRevealed', data: { ...pair, ...reveal } },
    ]),
  );
}

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  await introduced(installation, 'hana', 'member', 'Hana Holm', 'hana@acme.example');
  for (const one of [chat('k1'), chat('k2', ['hana', 'omar']), chat('k3'), chat('k4'), chat('k5'), chat('later', ['hana'], '2026-03-20')])
    await booked(installation, one);
  for (const id of ['k1', 'k2', 'k3', 'k4', 'k5', 'later']) await shown(() => ana().get(`conversations/${id}`));
});

afterAll(() => installation?.close());

describe('what somebody notes about the other side', () => {
  test('is seen by nobody else before feedback is revealed, and nothing tells that it is there', async () => {
    const before = await ids(hana(), 'k1');
    const recorded = await note(ana(), 'k1');
    const [own] = await listed(ana(), 'k1', recorded);
    expect(own).toMatchObject({
      mine: true,
      said: 'we help each other',
      note: 'nice people',
      aboutIds: ['hana'],
      released: false,
      version: 1,
    });
    expect(await ids(hana(), 'k1')).toEqual(before);
    expect(await ids(rita(), 'k1')).toEqual([]);
    const path = `conversations/k1/observations/${recorded.observationId}`;
    for (const other of [hana(), rita()]) expect(problem(await other.get(path))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await hana().delete(path))).toEqual({ status: 404, code: 'unknown_observation' });
    expect(await observed()).toEqual([]);
  });

  test('can be sent all at once: all of it is noted, in its order, or nothing', async () => {
    const send = (observations: readonly object[]) => ana().post('conversations/k5/observations/several', { observations });
    const skill = { ...onTeam, content: { kind: 'skill', term: 'k8s', how: 'praised' }, said: null };
    const strange = { ...onTeam, aboutIds: ['omar'] };
    expect(problem(await send([onTeam, strange]))).toEqual({ status: 422, code: 'not_of_the_other_side' });
    expect(problem(await send([onTeam, { ...onTeam, saidBy: 'nobody' }]))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await send([]))).toEqual({ status: 400, code: 'malformed' });
    const sent = good<Omit<Recorded, 'observationId'> & { readonly observationIds: readonly string[] }>(await send([onTeam, skill]));
    const { items } = good<Page>(await ana().get('conversations/k5/observations', { after: sent }));
    const [first, second] = sent.observationIds.map((id) => items.find(({ observationId }) => observationId === id));
    expect(items).toHaveLength(2);
    expect([first?.version, second?.version]).toEqual([1, 2]);
    expect(first).toMatchObject({ said: 'we help each other', note: 'nice people' });
    expect(second).toMatchObject({ term: 'Kubernetes', said: null });
  });

  test('begins their own form, and nobody else’s', async () => {
    const praised = { content: { kind: 'skill', term: 'k8s', how: 'praised' }, saidBy: 'guest', said: 'ran it for years' };
    const recorded = await note(hana(), 'k4', praised);
    const begun = async (by: HttpClient, after?: Recorded) => good(await by.get('conversations/k4/noted-answers', after ? { after } : {}));
    expect(await begun(hana(), recorded)).toEqual({ skills: [{ term: 'Kubernetes', verdict: 'stood-out' }], moments: [] });
    expect(await begun(ana())).toEqual({ skills: [], moments: [] });
    expect(problem(await rita().get('conversations/k4/noted-answers'))).toMatchObject({ status: 403 });
  });

  test('is shown to those whom it is about afterwards, without what is for oneself, and with later corrections', async () => {
    const mine = await note(hana(), 'k1', {
      content: { kind: 'skill', term: 'k8s', how: 'praised' },
      saidBy: 'guest',
      said: 'ran it for years',
    });
    await revealed('k1', 'hana');
    const seen = await shown<Page>(
      () => hana().get('conversations/k1/observations'),
      ({ items }) => expect(items).toHaveLength(2),
    );
    const theirs = seen.items.find((one) => !one.mine);
    expect(theirs).toMatchObject({ authorId: 'ana', side: 'guest', said: 'we help each other', note: null, stance: null, version: null });
    const [told] = (await listed(ana(), 'k1')).filter((one) => !one.mine);
    expect(told).toMatchObject({
      observationId: mine.observationId,
      content: { kind: 'skill', termId: 'skill/kubernetes', how: 'praised' },
      term: 'Kubernetes',
    });
    // a host speaks for the organization, a guest only if they want to
    expect((await listed(rita(), 'k1')).map(({ authorId }) => authorId)).toEqual(['hana']);
    good(
      await ana().put(`conversations/k1/observations/${theirs?.observationId}`, { ...onTeam, polarity: 'mixed', forOrganization: true }),
    );
    await shown<Page>(
      () => rita().get('conversations/k1/observations'),
      ({ items }) => expect(items.map(({ polarity }) => polarity).toSorted()).toEqual(['mixed', 'neutral']),
    );
    const move = { ...onTeam, about: 'market' };
    expect(problem(await ana().put(`conversations/k1/observations/${theirs?.observationId}`, move))).toEqual({
      status: 409,
      code: 'already_told',
    });
  });

  test('about several waits for all of them', async () => {
    const both = await note(ana(), 'k2');
    const one = await note(ana(), 'k2', { aboutIds: ['hana'] });
    await revealed('k2', 'hana');
    await shown<Page>(
      () => hana().get('conversations/k2/observations'),
      ({ items }) => expect(items.map(({ observationId }) => observationId)).toEqual([one.observationId]),
    );
    expect(await ids(omar(), 'k2')).toEqual([]);
    await revealed('k2', 'omar');
    await shown<Page>(
      () => omar().get('conversations/k2/observations'),
      ({ items }) => expect(items.map(({ observationId }) => observationId)).toEqual([both.observationId]),
    );
  });

  test('is told in the end where nobody is asked for feedback; the rest stays one’s own, and counts without a word of it', async () => {
    const about = await note(ana(), 'k3');
    const market = { about: 'market', content: { kind: 'industry-outlook', direction: 'growing' } };
    const own = await note(ana(), 'k3', market);
    await installation.moveClock('2026-03-02T09:45:00.000Z');
    await shown<Page>(
      () => ana().get('conversations/k3/observations'),
      ({ items }) =>
        expect(Object.fromEntries(items.map((one) => [one.observationId, one.released]))).toEqual({
          [about.observationId]: false,
          [own.observationId]: true,
        }),
    );
    expect(await ids(hana(), 'k3')).toEqual([]);
    await installation.moveClock('2026-03-16T09:46:00.000Z');
    await shown<Page>(
      () => hana().get('conversations/k3/observations'),
      ({ items }) => expect(items.map(({ observationId }) => observationId)).toEqual([about.observationId]),
    );
    const commits = JSON.stringify((await observed()).filter(({ stream }) => String(stream).endsWith(own.observationId)));
    expect(commits).toContain('industry-outlook');
    expect(commits).not.toMatch(/sealed|said"|note"/);
    const withdrawn = good<Recorded>(await ana().delete(`conversations/k3/observations/${about.observationId}`));
    expect(await listed(ana(), 'k3', withdrawn)).toHaveLength(1);
    await shown<Page>(
      () => hana().get('conversations/k3/observations'),
      ({ items }) => expect(items).toEqual([]),
    );
  });
});

describe('an observation', () => {
  test.each([
    ['a skill', { kind: 'skill', term: 'Rocket plumbing', how: 'missing' }, { kind: 'skill', termId: null, how: 'missing' }],
    [
      'pay',
      {
        kind: 'pay',
        how: 'expected',
        band: { currency: 'eur', from: 7_000_000, to: 8_000_000, period: 'year' },
        level: 'senior',
        place: { country: 'de' },
      },
      {
        kind: 'pay',
        how: 'expected',
        level: 'senior',
        band: { currency: 'EUR', from: 7_000_000, to: 8_000_000, period: 'year', hoursPerWeek: 40 },
        place: { country: 'DE', region: null, remote: false },
      },
    ],
    [
      'time to advance',
      { kind: 'time-to-advance', to: 'lead', atLeast: 18, atMost: 24 },
      { kind: 'time-to-advance', from: null, to: 'lead', atLeast: 18, atMost: 24 },
    ],
    ['a competitor', { kind: 'competitor', term: 'Alphabet' }, { kind: 'competitor', termId: 'competitor/google' }],
    ['a vacancy', { kind: 'vacancy' }, { kind: 'vacancy', level: null }],
    [
      'a preference',
      { kind: 'preference', what: 'lateral-move', strength: 'must' },
      { kind: 'preference', what: 'lateral-move', strength: 'must' },
    ],
  ])('of %s is kept as it was typed', async (_, content, kept) => {
    const recorded = await note(ana(), 'k4', { about: 'market', content, said: null });
    const view = good<ObservationView>(await ana().get(`conversations/k4/observations/${recorded.observationId}`, { after: recorded }));
    expect(view.content).toEqual(kept);
    expect(view.said).toBe('term' in content && kept.kind === 'skill' ? content.term : null);
  });

  test.each([
    ['an unknown kind', { content: { kind: 'salary-history', amount: 1 } }, 400, 'malformed'],
    ['a field that does not belong', { content: { kind: 'vacancy', age: 50 } }, 400, 'malformed'],
    [
      'a band upside down',
      { content: { kind: 'pay', how: 'offered', band: { currency: 'EUR', from: 2, to: 1, period: 'year' } } },
      400,
      'malformed',
    ],
    [
      'a currency that is none',
      { content: { kind: 'pay', how: 'offered', band: { currency: 'XYZ', from: 1, to: 2, period: 'year' } } },
      400,
      'malformed',
    ],
    ['people who were not there', { aboutIds: ['omar'] }, 422, 'not_of_the_other_side'],
  ])('with %s is refused', async (_, more, status, code) =>
    expect(problem(await ana().post('conversations/k4/observations', { ...onTeam, ...more }))).toEqual({ status, code }),
  );

  test('is for those who were there, and not before it begins', async () => {
    const body = onTeam;
    for (const other of [omar(), candidate(installation, 'iris')])
      expect(problem(await other.post('conversations/k4/observations', body))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await rita().post('conversations/k4/observations', body))).toEqual({ status: 403, code: 'not_for_you' });
    expect(problem(await ana().post('conversations/later/observations', body))).toEqual({ status: 409, code: 'not_begun' });
  });

  test('is recorded once, has a stance, and is found among all of one’s own', async () => {
    const body = { ...onTeam, about: 'self', content: { kind: 'buzzword', term: 'synergy' } };
    const options = { key: 'once' };
    const first = good<Recorded>(await ana().post('conversations/k4/observations', body, options));
    expect(good<Recorded>(await ana().post('conversations/k4/observations', body, options))).toEqual(first);
    const after = good<Recorded>(await ana().put(`conversations/k4/observations/${first.observationId}/stance`, { stance: 'disagree' }));
    const own = good<Page>(await ana().get('observations?kind=buzzword', { after }));
    expect(own.items).toMatchObject([
      { observationId: first.observationId, stance: 'disagree', countsAs: 'buzzword/synergies', term: 'Synergies' },
    ]);
  });
});

test('no word that somebody noted is stored in the clear', async () => {
  const database = installation.database('interviews');
  const stored = await Promise.all(
    (await database.listCollections().toArray()).map(({ name }) => database.collection(name).find().toArray()),
  );
  expect(JSON.stringify(stored)).not.toMatch(/we help each other|nice people|ran it for years|Rocket plumbing/);
});
