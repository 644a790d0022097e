import { randomUUID } from 'node:crypto';
import { names, openPersonalData } from '@candor/platform';
import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, linkTo, type Seen, signIn } from './browser.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

let installation: TestInstallation;
const refusal = ({ status, code }: Seen) => [status, code];
const idOf = async (browser: Browser) => (await browser.get('api/people/me')).body.personId as string;

beforeAll(async () => {
  installation = await startServices([GatewayModule, SmallService], { testClock: '2026-03-02T09:00:00.000Z' });
});

afterAll(() => installation?.close());

/** The link of a sign-in mail, as it came. */
async function proof(address: string, side: 'member' | 'candidate' = 'member'): Promise<string> {
  const before = (await installation.mailbox(address)).length;
  await new Browser(installation.url('gateway')).post('api/sign-in/links', { address, side });
  return await linkTo(installation, address, before + 1);
}

async function bothSides(name: string) {
  const [work, home] = [`${name}@acme.example`, `${name}@home.example`];
  const [member, candidate] = [await signIn(installation, work), await signIn(installation, home, 'candidate')];
  return { work, home, member, candidate };
}

describe('a candidate', () => {
  test('says who they are as a member by a mail to that address, and goes over to that side', async () => {
    const { work, member, candidate } = await bothSides('cara');
    await member.post('api/organizations', { organizationId: 'acme', name: 'Acme' });
    expect(refusal(await candidate.get('api/sides/member'))).toEqual([404, 'not_found']);
    expect((await candidate.ask('PUT', 'api/sides/member', { link: await proof(work) })).status).toBe(200);
    const memberId = await idOf(member);
    expect((await candidate.get('api/sides/member')).body).toEqual({
      personId: memberId,
      organizations: [{ organizationId: 'acme', name: 'Acme' }],
    });
    const left = candidate.copy();
    const { status, body } = await candidate.post('api/session/member-side');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { personId: memberId, side: 'member', memberships: [{ organization: 'acme' }] },
    });
    expect((await candidate.get('api/people/me')).body).toMatchObject({ personId: memberId, side: 'member', address: work });
    expect(refusal(await left.post('api/session/refresh'))).toEqual([401, 'session_ended']);
  });

  test('takes it back, and is then nobody’s other side', async () => {
    const { work, candidate } = await bothSides('carl');
    await candidate.ask('PUT', 'api/sides/member', { link: await proof(work) });
    expect((await candidate.ask('DELETE', 'api/sides/member')).status).toBe(200);
    expect(refusal(await candidate.get('api/sides/member'))).toEqual([404, 'not_found']);
    expect(refusal(await candidate.post('api/session/member-side'))).toEqual([404, 'not_found']);
    expect(refusal(await candidate.ask('DELETE', 'api/sides/member'))).toEqual([404, 'no_side_linked']);
  });

  test('needs a proof that is unused, of the member side and whole', async () => {
    const { work, home, candidate } = await bothSides('cleo');
    const link = (text: string) => candidate.ask('PUT', 'api/sides/member', { link: text });
    const [good, own] = [await proof(work), await proof(home, 'candidate')];
    expect(refusal(await link(own))).toEqual([410, 'link_used']);
    expect((await new Browser(candidate.url).post('api/session', undefined, { 'candor-link': own })).status).toBe(201);
    expect(refusal(await link(`${good}x`))).toEqual([401, 'link_invalid']);
    expect((await link(good)).status).toBe(200);
    expect(refusal(await link(good))).toEqual([410, 'link_used']);
    const other = await proof('somebody-else@acme.example');
    expect(refusal(await link(other))).toEqual([409, 'other_side_linked']);
  });
});

describe('the member side', () => {
  test('knows nothing of it: no answer there differs, and no mail does', async () => {
    const { work, member, candidate } = await bothSides('cora');
    const seen = async () => {
      const answers = [];
      for (const path of [
        'api/people/me',
        'api/sessions',
        'api/sides/member',
        'api/confidentiality',
        'api/erasures/mine',
        'api/feedback/echo/me',
      ]) {
        const { status, body } = await member.get(path);
        answers.push([path, status, body]);
      }
      return answers;
    };
    const before = await seen();
    await candidate.ask('PUT', 'api/sides/member', { link: await proof(work) });
    expect(await seen()).toEqual(before);
    const mails = await installation.mailbox(work);
    expect(new Set(mails.map(({ subject, text }) => `${subject}\n${text.replace(/\/l\/\S+/, '')}`)).size).toBe(1);
    expect(JSON.stringify(before)).not.toContain(await idOf(candidate));
  });

  test('can neither link nor go over, with any proof', async () => {
    const { home, member } = await bothSides('coco');
    const link = await proof(home, 'candidate');
    for (const answer of [
      await member.ask('PUT', 'api/sides/member', { link }),
      await member.ask('DELETE', 'api/sides/member'),
      await member.get('api/sides/member'),
      await member.post('api/session/member-side'),
    ])
      expect(refusal(answer)).toEqual([403, 'other_side']);
  });

  test('is not opened on the candidate side by a work mailbox', async () => {
    const { work, candidate } = await bothSides('cyd');
    await candidate.ask('PUT', 'api/sides/member', { link: await proof(work) });
    const atWork = await signIn(installation, work, 'candidate');
    expect(await idOf(atWork)).not.toBe(await idOf(candidate));
  });
});

test('a guest who booked without an account is the same person when they sign in with the address', async () => {
  const keys = installation.database('gateway').client.db(names.keysDatabase(installation.prefix));
  const masterKey = Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64');
  const clock = { now: () => '2026-03-02T09:00:00.000Z' };
  const guestId = await (await openPersonalData(keys, { masterKeys: [masterKey], clock })).addresses.put(
    'candidate',
    'Guest@Home.example',
    randomUUID(),
  );
  const guest = await signIn(installation, 'guest@home.example', 'candidate');
  expect(await idOf(guest)).toBe(guestId);
  expect((await guest.get('api/feedback/echo/me')).body).toMatchObject({ actor: { kind: 'person', id: guestId }, side: 'candidate' });
  expect(await idOf(await signIn(installation, 'guest@home.example'))).not.toBe(guestId);
});
