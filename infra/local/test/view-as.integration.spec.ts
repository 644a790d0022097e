import type {
  BookingView,
  CandidateInvitationView,
  ChatRequestView,
  ConfirmationView,
  ConversationView,
  ObservationView,
  OfferView,
  OnlookerView,
  OwnExchangeView,
  PoolMemberView,
  PoolQuestionView,
  RecruiterExchangeView,
  ShownBookingView,
  ShownExchangeView,
  ShownObservationView,
} from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { good, type Someone, through, tokenOf } from './authorization/asking.ts';
import { Doings, type Founded, now, patiently } from './authorization/world.ts';

jest.setTimeout(900_000);

const start = '2026-03-10T09:00:00.000Z';
const end = '2026-03-10T09:28:00.000Z';
const own = 'Quince';
let it: TestInstallation;
let doings: Doings;
let acme: Founded;
let ana: Someone;
let held: ConfirmationView;
let exchange: string;
let time = now;

const as = async (someone: Someone): Promise<HttpClient> => through(it, await tokenOf(it, someone, time));
const listed = async <Item>(someone: Someone, path: string): Promise<readonly Item[]> =>
  good<{ items: readonly Item[] }>(await (await as(someone)).get(`api/${path}`)).items;
const asOwner = <Item>(path: string) => listed<Item>(acme.owner, path);
/** What Ana is shown of what an organization sees of her. */
const seenBy = <Item>(service: string, list: string, organization = 'acme') =>
  listed<Item>(ana, `${service}/view-as/${organization}/${list}`);
const until = <Body>(ask: () => Promise<Body>, look: (body: Body) => void): Promise<Body> =>
  eventually(async () => {
    const body = await ask();
    look(body);
    return body;
  }, patiently);
const lists = [
  ['scheduling', 'bookings'],
  ['scheduling', 'invitations'],
  ['scheduling', 'chat-requests'],
  ['interviews', 'conversations'],
  ['interviews', 'offers'],
  ['interviews', 'talent-pool'],
  ['interviews', 'observations'],
  ['feedback', 'exchanges'],
] as const;
const everythingSeenBy = async (organization: string) =>
  Object.fromEntries(
    await Promise.all(lists.map(async ([service, list]) => [list, await seenBy<object>(service, list, organization)] as const)),
  );

const onTeam = (said: string, forOrganization: boolean) => ({
  about: 'other-side',
  content: { kind: 'culture', aspect: 'team' },
  saidBy: 'host',
  said,
  note: 'Nice people',
  forOrganization,
});
const answers = (strengths: string) => ({ scales: { 'would-talk-again': 8 }, texts: { strengths } });

beforeAll(async () => {
  it = await startServices([GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule], { testClock: now });
  doings = new Doings(it);
  [acme] = await Promise.all([doings.found('acme'), doings.found('globex')]);
  const location = { kind: 'video', linkTemplate: 'https://meet.example/{booking}' };
  const description = { name: 'Say hello', kind: 'exploratory', location };
  const assignment = { mode: 'single', host: { hostId: acme.interviewer.person } };
  await doings.offer(acme, { hello: { description, assignment, rules: { durations: [30] } } });
  const [booked, called] = await Promise.all([
    doings.book('hello', start, 'ana'),
    doings.book('hello', '2026-03-11T10:00:00.000Z', 'ana'),
    doings.book('hello', '2026-03-11T11:00:00.000Z', 'cem'),
  ]);
  held = booked;
  exchange = `api/feedback/exchanges/${held.bookingId}.${acme.interviewer.person}`;
  ana = await doings.signsIn('ana@example.org', 'candidate');
  const recruiter = await as(acme.recruiter);
  good(
    await recruiter.post('api/scheduling/invitations', { chatTypeId: 'hello', address: 'ana@example.org', name: 'Ana A.', message: 'Hi' }),
  );
  good(await recruiter.post('api/scheduling/invitations', { chatTypeId: 'hello', address: 'ivo@example.org' }));
  await doings.asksForChat('ana');
  await doings.asksForChat('cem');
  const cancelled = async () => good(await recruiter.post(`api/scheduling/bookings/${called.bookingId}/cancellation`, { reason: own }));
  await eventually(cancelled, patiently);
  // a host writes down a chat with her for themself
  const outside = { start: '2026-03-01T09:00:00Z', otherName: own, otherAddress: 'ana@example.org' };
  await eventually(async () => good(await (await as(acme.interviewer)).post('api/interviews/conversations', outside)), patiently);
  await it.moveClock(start);
  time = start;
  const conversation = `api/interviews/conversations/${held.bookingId}`;
  const host = await as(acme.interviewer);
  await eventually(async () => good(await host.post(`${conversation}/start`)), patiently);
  good(await host.post(`${conversation}/observations`, { ...onTeam(own, false), saidBy: 'guest' }));
  const guest = await as(ana);
  good(await guest.post(`${conversation}/observations`, onTeam('for everybody', true)));
  good(await guest.post(`${conversation}/observations`, onTeam('for Hana', false)));
  good(await guest.post(`${conversation}/observations`, { ...onTeam('for myself', true), about: 'market' }));
  await it.moveClock(end);
  time = end;
  good(await (await as(acme.interviewer)).post(`${conversation}/end`));
  const asHost = await as(acme.interviewer);
  good(await asHost.put(`${conversation}/host-note`, { text: own, shared: true }));
  good(await asHost.put(`${conversation}/outcomes/referred`, { note: own }));
  good(await asHost.post(`${conversation}/talent-pool`, { message: 'We grow in May' }));
  const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_000_000, period: 'year' };
  const offer = { conversationId: held.bookingId, extendedOn: '2026-03-10', terms, note: own };
  good(await (await as(acme.recruiter)).post('api/interviews/offers', offer));
  const question = () => listed<PoolQuestionView>(ana, 'interviews/talent-pools');
  const [asked] = await until(question, (items) => expect(items).toHaveLength(1));
  const { version, locale } = asked?.consent ?? {};
  good(await (await as(ana)).post('api/interviews/talent-pools/acme/answer', { answer: 'yes', version, locale }));
  await until(
    () => asOwner<PoolMemberView>('interviews/talent-pool'),
    (items) => expect(items).toHaveLength(1),
  );
  await until(
    () => asOwner<OfferView>('interviews/offers'),
    (items) => expect(items).toHaveLength(1),
  );
  await eventually(async () => good(await (await as(acme.interviewer)).get(exchange)), patiently);
});

afterAll(() => it?.close());

describe('before the reveal', () => {
  test('nothing tells whether the host has answered, or what either of them noted', async () => {
    expect([await seenBy('feedback', 'exchanges'), await seenBy('interviews', 'observations')]).toEqual([[], []]);
    const before = await everythingSeenBy('acme');
    good(await (await as(acme.interviewer)).post(`${exchange}/submission`, { answers: answers('Came to the point') }));
    await until(
      async () => good<OwnExchangeView>(await (await as(acme.interviewer)).get(exchange)).status,
      (status) => expect(status).toBe('submitted'),
    );
    expect(await everythingSeenBy('acme')).toEqual(before);
  });
});

describe('a candidate sees exactly what an owner of the organization sees of them', () => {
  beforeAll(async () => {
    good(await (await as(ana)).post(`${exchange}/submission`, { answers: answers('Open about what is hard') }));
    await until(
      () => seenBy('feedback', 'exchanges'),
      (items) => expect(items).toHaveLength(1),
    );
    await until(
      () => seenBy('interviews', 'observations'),
      (items) => expect(items).toHaveLength(2),
    );
  });

  test('of what they said when they booked, without what it wrote for itself', async () => {
    const theirs = (await asOwner<BookingView>('scheduling/bookings?when=all')).filter(({ guest }) => guest.guestId === ana.person);
    const expected = theirs.map(
      ({ declined: _, ...view }): ShownBookingView => ({
        ...view,
        cancelled: view.cancelled && { ...view.cancelled, reason: null },
      }),
    );
    expect(expected).toHaveLength(2);
    expect(theirs.map(({ cancelled }) => cancelled?.reason ?? null).toSorted()).toEqual([own, null].toSorted());
    expect(await seenBy('scheduling', 'bookings')).toEqual(expected);
    expect(expected[0]?.guest).toMatchObject({ name: 'Ana Almeida', address: 'ana@example.org', message: 'Berlin suits me' });
  });

  test('of inviting and asking', async () => {
    const [invited, ...others] = await asOwner<CandidateInvitationView>('scheduling/invitations');
    const mine = [invited, ...others].filter((view) => view?.address === 'ana@example.org');
    expect(mine).toHaveLength(1);
    expect(await seenBy('scheduling', 'invitations')).toEqual(mine.map((view) => without(view, 'invitedBy', 'batchId')));
    const asked = (await asOwner<ChatRequestView>('scheduling/chat-requests')).filter(({ address }) => address === 'ana@example.org');
    expect(asked).toHaveLength(1);
    expect(await seenBy('scheduling', 'chat-requests')).toEqual(asked.map((view) => without(view, 'linkId')));
  });

  test('of conversations that they know of, offers, and being kept in mind', async () => {
    const all = (await asOwner<ConversationView>('interviews/conversations')).filter(({ guest }) => guest.personId === ana.person);
    const known = all.filter(({ recorded }) => recorded === null || recorded.otherInvited);
    expect([all.length, known.length]).toEqual([3, 2]);
    expect(await seenBy('interviews', 'conversations')).toEqual(known);
    const offers = await asOwner<OfferView>('interviews/offers');
    expect(offers).toMatchObject([{ note: own }]);
    expect(await seenBy('interviews', 'offers')).toEqual(offers.map((view) => without(view, 'note')));
    const pool = await asOwner<PoolMemberView>('interviews/talent-pool');
    expect(await seenBy('interviews', 'talent-pool')).toEqual(pool.map((view) => ({ ...view, name: null, address: null })));
  });

  test('of what they noted, and hosts whom it is about', async () => {
    const path = `interviews/conversations/${held.bookingId}/observations`;
    const shown = await seenBy<ShownObservationView>('interviews', 'observations');
    const compared = async (reader: Someone) =>
      (await listed<ObservationView>(reader, path))
        .filter(({ authorId }) => authorId === ana.person)
        .map((view) => without(view, 'mine', 'stance', 'note', 'version'));
    const plain = (views: readonly ShownObservationView[]) => views.map((view) => without(view, 'toRecruiters'));
    const bySaid = (views: readonly { said?: string | null }[]) => views.toSorted((a, b) => ((a.said ?? '') < (b.said ?? '') ? -1 : 1));
    expect(bySaid(plain(shown.filter(({ toRecruiters }) => toRecruiters)))).toEqual(bySaid(await compared(acme.owner)));
    expect(bySaid(plain(shown))).toEqual(bySaid(await compared(acme.interviewer)));
    expect(shown.map(({ said }) => said).toSorted()).toEqual(['for Hana', 'for everybody']);
  });

  test('of feedback that is revealed, and what its host reads of them besides', async () => {
    const theirs = await asOwner<RecruiterExchangeView>('feedback/exchanges/of-organization');
    const { revealed } = good<OwnExchangeView>(await (await as(acme.interviewer)).get(exchange));
    const toHost = { byGuest: revealed?.theirs, replies: revealed?.replies };
    expect(await seenBy<ShownExchangeView>('feedback', 'exchanges')).toEqual(theirs.map((view) => ({ ...view, toHost })));
    expect([theirs[0]?.byGuest, toHost.byGuest?.texts]).toEqual([null, { strengths: 'Open about what is hard' }]);
  });

  test('and nothing that it keeps for itself', async () => {
    const everything = JSON.stringify(await everythingSeenBy('acme'));
    for (const word of [own, 'for myself', acme.recruiter.person, acme.owner.person, 'cem@example.org', 'ivo@example.org'])
      expect({ word, found: everything.includes(word) }).toEqual({ word, found: false });
  });
});

describe('an organization', () => {
  test('that has had nothing to do with them sees nothing, like one that is not here', async () => {
    const nothing = Object.fromEntries(lists.map(([, list]) => [list, []]));
    for (const organization of ['globex', 'initech']) expect(await everythingSeenBy(organization)).toEqual(nothing);
    expect(await listed(ana, 'scheduling/view-as')).toEqual([{ organizationId: 'acme', name: 'acme' }]);
  });

  test('that they block finds them no more, and keeps what they gave it', async () => {
    const before = await everythingSeenBy('acme');
    const asAna = await as(ana);
    const onlooker = async () => good<OnlookerView>(await asAna.get('api/confidentiality/organizations/acme'));
    expect(await onlooker()).toEqual({ organizationId: 'acme', name: 'acme', blockedBy: [] });
    good(await asAna.put('api/confidentiality/blocks/group', { target: { kind: 'parent-company', name: 'Acme Ltd' } }));
    good(await asAna.put('api/confidentiality/blocks/somebody', { target: { kind: 'person', address: 'rita@acme.example' } }));
    expect(await onlooker()).toEqual({ organizationId: 'acme', name: 'acme', blockedBy: ['group'] });
    await until(
      () => asOwner('interviews/talent-pool'),
      (items) => expect(items).toEqual([]),
    );
    expect(await everythingSeenBy('acme')).toEqual({ ...before, 'talent-pool': [] });
    expect(good(await asAna.get('api/confidentiality/organizations/initech'))).toEqual({
      organizationId: 'initech',
      name: null,
      blockedBy: [],
    });
  });

  test('cannot look so itself, whatever it names', async () => {
    for (const path of [...lists.map(([service, list]) => `${service}/view-as/{}/${list}`), 'confidentiality/organizations/{}'])
      for (const organization of ['acme', 'initech']) {
        const { status, body } = await (await as(acme.owner)).get(`api/${path.replace('{}', organization)}`);
        expect([path, status, (body as { code?: string }).code]).toEqual([path, 403, 'other_side']);
      }
  });
});

const without = (view: object | undefined, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(view ?? {}).filter(([name]) => !names.includes(name)));
