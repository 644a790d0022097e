import { type ConversationView, confidentialityStream, type OtherSideLinkView, type RecordedView } from '@candor/contracts';
import { good, type HttpClient, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { byLink, candidate, found, introduced, linkIn, memberOf, personalData, receive } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');
const nobody = () => installation.client('interviews');
const past = { start: '2026-03-01T10:00:00+01:00', otherName: 'Hana Haas', employerName: 'Globex' };

const record = async (by: HttpClient, chat: object): Promise<RecordedView> => good<RecordedView>(await by.post('conversations', chat));
const see = (by: HttpClient, { conversationId, stream, version }: RecordedView): Promise<ConversationView> =>
  shown<ConversationView>(() => by.get(`conversations/${conversationId}`, { after: { stream, version } }));

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  await introduced(installation, 'ana', 'candidate', 'Ana Almeida', 'ana@example.org');
  await introduced(installation, 'rita', 'member', 'Rita', 'rita@acme.example');
});

afterAll(() => installation?.close());

describe('a candidate alone', () => {
  test('writes down a chat with an employer that is not here', async () => {
    const chat = await record(ana(), past);
    expect(chat.status).toBe('ended');
    expect(await see(ana(), chat)).toMatchObject({
      seenAs: 'guest',
      organizationId: null,
      employer: 'Globex',
      kind: 'exploratory',
      start: '2026-03-01T09:00:00.000Z',
      end: '2026-03-01T09:30:00.000Z',
      hosts: [{ name: 'Hana Haas' }],
      guest: { personId: 'ana', name: 'Ana Almeida' },
      ended: { at: '2026-03-01T09:30:00.000Z', by: 'recording' },
      recorded: { by: 'guest', otherInvited: false, imported: false },
    });
  });

  test('sends it once with one key, and is told what is wrong with it', async () => {
    const first = good<RecordedView>(await ana().post('conversations', past, { key: 'again' }));
    expect(good(await ana().post('conversations', past, { key: 'again' }))).toEqual(first);
    expect(problem(await ana().post('conversations', { ...past, start: '2026-03-02T10:00:00Z' }, { key: 'again' }))).toEqual({
      status: 422,
      code: 'idempotency_mismatch',
    });
    for (const wrong of [
      {},
      { ...past, start: 'yesterday' },
      { ...past, durationMinutes: 0 },
      { ...past, otherAddress: 'hana' },
      { ...past, pay: 1 },
    ])
      expect(problem(await ana().post('conversations', wrong))).toEqual({ status: 400, code: 'malformed' });
  });

  test('keeps it to themself until they hand out a link, and then both belong to it', async () => {
    const { addresses } = await personalData(installation);
    await addresses.put('member', 'hana@acme.example', 'hana');
    const chat = await record(ana(), { ...past, start: '2026-03-02T10:00:00Z', otherAddress: 'Hana@ACME.example' });
    expect(chat.status).toBe('planned');
    expect(await see(ana(), chat)).toMatchObject({ hosts: [{ personId: 'hana' }] });
    const hana = memberOf(installation, 'acme')('hana');
    expect((await hana.get(`conversations/${chat.conversationId}`)).status).toBe(404);
    const { link, expiresAt, ...at } = good<OtherSideLinkView>(await ana().post(`conversations/${chat.conversationId}/invitation`, {}));
    expect(expiresAt).toBe('2026-05-31T10:30:00.000Z');
    expect(good<OtherSideLinkView>(await ana().post(`conversations/${chat.conversationId}/invitation`, {})).link).toBe(link);
    const one = await see(hana, { ...chat, ...at });
    expect(one).toMatchObject({ seenAs: 'host', guest: { name: 'Ana Almeida' }, employer: null });
    const byAddress = good<ConversationView>(await nobody().get(`conversations/${chat.conversationId}`, byLink(link)));
    expect(byAddress).toEqual(one);
    good(await nobody().post(`conversations/${chat.conversationId}/start`, undefined, byLink(link)));
    expect(await installation.mailbox()).toEqual([]);
    const other = await record(ana(), past);
    expect(problem(await nobody().get(`conversations/${other.conversationId}`, byLink(link)))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await hana.post(`conversations/${chat.conversationId}/invitation`, {}))).toEqual({
      status: 409,
      code: 'not_recorded_by_you',
    });
  });

  test('takes back what they wrote down by mistake', async () => {
    const chat = await record(ana(), past);
    good(await ana().post(`conversations/${chat.conversationId}/abandonment`, { why: 'not-held' }));
    await shown<ConversationView>(
      () => ana().get(`conversations/${chat.conversationId}`),
      ({ status }) => expect(status).toBe('abandoned'),
    );
  });
});

describe('a recruiter whose candidate is not here', () => {
  const outside = { ...past, otherName: 'Cy Cole', otherAddress: 'cy@example.org', employerName: null };

  test('has the link mailed, once, in neutral words', async () => {
    const chat = await record(rita(), outside);
    expect(await see(rita(), chat)).toMatchObject({
      seenAs: 'host',
      organizationId: 'acme',
      guest: { name: 'Cy Cole' },
      hosts: [{ name: 'Rita' }],
    });
    good(await rita().post(`conversations/${chat.conversationId}/invitation`, { mail: true }));
    good(await rita().post(`conversations/${chat.conversationId}/invitation`, { mail: true }));
    const mails = await shownMails('cy@example.org', 1);
    expect(mails[0]?.subject).toBe('About 1 March 2026');
    expect(mails[0]?.text).toContain('Rita of ACME');
    const seen = good<ConversationView>(await nobody().get(`conversations/${chat.conversationId}`, byLink(linkIn(mails[0]))));
    expect(seen).toMatchObject({ seenAs: 'guest', employer: 'ACME', hosts: [{ name: 'Rita' }] });
  });

  test('is answered alike for candidates who block the organization, who are not mailed', async () => {
    const { addresses } = await personalData(installation);
    const iris = await addresses.put('candidate', 'iris@example.org', 'iris');
    const target = { kind: 'organization', organizationId: 'acme' };
    const blocked = { type: 'Blocked', data: { candidateId: iris, blockId: 'b1', target, because: 'chosen' } };
    await receive(installation, published(confidentialityStream, iris, [blocked]));
    const chat = await record(rita(), { ...outside, otherAddress: 'iris@example.org' });
    const answer = await rita().post(`conversations/${chat.conversationId}/invitation`, { mail: true });
    expect(good<OtherSideLinkView>(answer)).toMatchObject({ conversationId: chat.conversationId, link: expect.any(String) });
    const after = await record(rita(), { ...outside, otherAddress: 'dan@example.org' });
    good(await rita().post(`conversations/${after.conversationId}/invitation`, { mail: true }));
    await shownMails('dan@example.org', 1);
    expect(await installation.mailbox('iris@example.org')).toEqual([]);
  });

  test('mails only where there is an address, and nobody writes it down for others', async () => {
    const chat = await record(rita(), { ...outside, otherAddress: null });
    expect(problem(await rita().post(`conversations/${chat.conversationId}/invitation`, { mail: true }))).toEqual({
      status: 422,
      code: 'no_address',
    });
    expect(problem(await memberOf(installation, 'acme')('al', 'analyst').post('conversations', outside))).toEqual({
      status: 403,
      code: 'role_not_allowed',
    });
    expect(problem(await installation.client('interviews', { person: 'x' }).post('conversations', outside))).toEqual({
      status: 403,
      code: 'not_a_member',
    });
  });
});

const shownMails = async (to: string, count: number) => {
  const mails = await shown(
    async () => ({ status: 200, headers: new Headers(), body: await installation.mailbox(to) }),
    (body: readonly unknown[]) => expect(body).toHaveLength(count),
  );
  return mails as unknown as Awaited<ReturnType<TestInstallation['mailbox']>>;
};
