import { confidentialityStream, consentStream, type PoolMemberView, type PoolQuestionView } from '@candor/contracts';
import { eventually, good, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { booked, byLink, candidate, found, linkIn, memberOf, receive } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const hana = () => memberOf(installation, 'acme')('hana');
const nobody = () => installation.client('interviews');

interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
type At = { readonly stream: string; readonly version: number };

/** A chat of acme's with somebody, which is over. */
async function chatted(bookingId: string, guestId: string): Promise<void> {
  await booked(installation, { bookingId, start: now, end: '2026-03-02T09:30:00.000Z', hostIds: ['hana'], guestId }, guestId.toUpperCase());
  await shown(() => hana().get(`conversations/${bookingId}`));
  good(await hana().post(`conversations/${bookingId}/end`));
}

const mailTo = (guestId: string) =>
  eventually(
    async () => {
      const [mail] = await installation.mailbox(`${guestId}@example.org`);
      if (!mail) throw new Error('not there yet');
      return mail;
    },
    { within: 60_000, what: `a mail to ${guestId}` },
  );

const members = async (after?: At) =>
  (await shown<Listed<PoolMemberView>>(() => rita().get('talent-pool', after ? { after } : {}))).items
    .map(({ name }) => name ?? '')
    .toSorted();

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
});

afterAll(() => installation?.close());

describe('being kept in mind', () => {
  test('is asked after the chat, and nothing is kept without a yes', async () => {
    expect(await members()).toEqual([]);
    await booked(installation, { bookingId: 'k1', start: now, end: '2026-03-02T09:30:00.000Z', hostIds: ['hana'], guestId: 'ana' }, 'Ana');
    await shown(() => hana().get('conversations/k1'));
    expect(problem(await hana().post('conversations/k1/talent-pool', {}))).toEqual({ status: 409, code: 'not_held_yet' });
    good(await hana().post('conversations/k1/end'));
    good(await hana().post('conversations/k1/talent-pool', { message: 'The platform team grows in May.' }));
    expect(problem(await rita().post('conversations/k1/talent-pool', {}))).toEqual({ status: 409, code: 'already_asked' });
    const mail = await mailTo('ana');
    expect(mail.subject).toBe('A question to you');
    expect(mail.text).toContain('> The platform team grows in May.');
    const link = byLink(linkIn(mail));
    const question = good<PoolQuestionView>(await nobody().get('talent-pools/acme', link));
    expect(question).toMatchObject({ organization: 'ACME', status: 'asked', answerUntil: '2026-04-01T09:00:00.000Z', expiresAt: null });
    expect(question.consent.wording).toMatch(/^ACME may keep me in its talent pool/);
    expect(await members()).toEqual([]);
    const { version, locale } = question.consent;
    expect(problem(await nobody().post('talent-pools/acme/answer', { answer: 'yes', version: 7, locale }, link))).toEqual({
      status: 404,
      code: 'unknown_wording',
    });
    expect(problem(await nobody().post('talent-pools/globex/answer', { answer: 'yes', version, locale }, link))).toEqual({
      status: 404,
      code: 'not_asked',
    });
    const joined = good<At>(await nobody().post('talent-pools/acme/answer', { answer: 'yes', version, locale }, link));
    const { items } = await shown<Listed<PoolMemberView>>(() => rita().get('talent-pool', { after: joined }));
    expect(items).toEqual([
      {
        candidateId: 'ana',
        name: 'Ana',
        address: 'ana@example.org',
        conversationId: 'k1',
        joinedAt: now,
        expiresAt: '2027-03-02T09:00:00.000Z',
        version: 2,
      },
    ]);
    expect(problem(await hana().get('talent-pool'))).toEqual({ status: 403, code: 'role_not_allowed' });
    expect((await memberOf(installation, 'globex')('gil', 'owner').get('talent-pool')).body).toEqual({ items: [], next: null });
  });

  test('ends when the candidate withdraws, here or among their consents', async () => {
    await chatted('k2', 'dan');
    good(await rita().post('conversations/k2/talent-pool', {}));
    const dan = candidate(installation, 'dan');
    const [asked] = (
      await shown<Listed<PoolQuestionView>>(
        () => dan.get('talent-pools'),
        ({ items }) => expect(items).toHaveLength(1),
      )
    ).items;
    const yes = { answer: 'yes', version: asked?.consent.version, locale: 'de' };
    expect(await members(good<At>(await dan.post('talent-pools/acme/answer', yes)))).toEqual(['Ana', 'DAN']);
    expect(await members(good<At>(await dan.delete('talent-pools/acme')))).toEqual(['Ana']);
    expect(problem(await rita().post('conversations/k2/talent-pool', {}))).toEqual({ status: 409, code: 'declined_recently' });
    await members(good<At>(await dan.post('talent-pools/acme/answer', yes)));
    const withdrawn = { personId: 'dan', purpose: 'talent-pool', organizationId: 'acme', about: null };
    await receive(installation, published(consentStream, 'dan', [{ type: 'ConsentWithdrawn', data: withdrawn }]));
    await eventually(async () => expect(await members()).toEqual(['Ana']), { within: 60_000, what: 'leaving' });
    expect((await dan.get('talent-pools/acme')).body).toMatchObject({ status: 'left' });
  });

  test('is not possible for those who block the organization, who look like those who do not answer', async () => {
    await chatted('k3', 'iris');
    const target = { kind: 'organization', organizationId: 'acme' };
    const block = (who: string) =>
      published(confidentialityStream, who, [{ type: 'Blocked', data: { candidateId: who, blockId: 'b1', target, because: 'chosen' } }]);
    await receive(installation, block('iris'));
    await chatted('k4', 'noor');
    good(await rita().post('conversations/k3/talent-pool', {}));
    good(await rita().post('conversations/k4/talent-pool', {}));
    await mailTo('noor');
    expect(await installation.mailbox('iris@example.org')).toEqual([]);
    await receive(installation, block('ana'));
    await eventually(async () => expect(await members()).toEqual([]), { within: 60_000, what: 'the block' });
    expect(problem(await rita().post('conversations/k1/talent-pool', {}))).toEqual({ status: 409, code: 'declined_recently' });
    for (const unseen of ['ana', 'nobody'])
      expect(problem(await rita().delete(`talent-pool/${unseen}`))).toEqual({ status: 404, code: 'not_in_pool' });
    await receive(
      installation,
      published(confidentialityStream, 'ana', [{ type: 'Unblocked', data: { candidateId: 'ana', blockId: 'b1' } }], 2),
    );
    await eventually(async () => expect(await members()).toEqual(['Ana']), { within: 60_000, what: 'the block to be lifted' });
  });

  test('ends by itself after a year, and a question after a month', async () => {
    await installation.moveClock('2026-04-01T09:00:00.000Z');
    const noor = candidate(installation, 'noor');
    expect((await noor.get('talent-pools/acme')).body).toMatchObject({ status: 'expired' });
    expect(problem(await noor.post('talent-pools/acme/answer', { answer: 'no' }))).toEqual({ status: 200, code: undefined });
    expect(problem(await rita().post('conversations/k4/talent-pool', {}))).toEqual({ status: 409, code: 'declined_recently' });
    await installation.moveClock('2027-03-02T09:00:00.000Z');
    expect(await members()).toEqual([]);
    await eventually(
      async () =>
        expect((await candidate(installation, 'ana').get('talent-pools/acme')).body).toMatchObject({ status: 'expired', version: 3 }),
      { within: 60_000, what: 'the end being noted' },
    );
    good(await rita().post('conversations/k1/talent-pool', {}));
  });
});
