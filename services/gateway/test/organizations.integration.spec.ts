import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, linkTo, type Seen, signIn } from './browser.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

let installation: TestInstallation;
const start = '2026-03-02T09:00:00.000Z';
const refusal = ({ status, code }: Seen) => [status, code];
const refresh = (browser: Browser) => browser.post('api/session/refresh');
const idOf = async (browser: Browser) => (await browser.get('api/people/me')).body.personId as string;

async function founder(handle: string, address = `owner@${handle}.example`): Promise<Browser> {
  const owner = await signIn(installation, address);
  expect((await owner.post('api/organizations', { organizationId: handle, name: handle.toUpperCase() })).status).toBe(201);
  expect((await refresh(owner)).status).toBe(200);
  return owner;
}

async function joining(owner: Browser, handle: string, address: string, role: string): Promise<Browser> {
  const { status, body } = await owner.post(`api/organizations/${handle}/invitations`, { address, role });
  expect(status).toBe(201);
  const link = await linkTo(installation, address);
  const accepted = await new Browser(owner.url).post(`api/organizations/${handle}/invitations/${body.invitationId}/acceptance`, undefined, {
    'candor-link': link,
  });
  expect(accepted.status).toBe(200);
  return await signIn(installation, address);
}

beforeAll(async () => {
  installation = await startServices([GatewayModule, SmallService], { testClock: start });
});

afterAll(() => installation?.close());

describe('an organization', () => {
  test('is founded by a member, who owns it from the next token on', async () => {
    const owner = await founder('acme');
    expect((await owner.get('api/people/me')).body.memberships).toEqual([
      { organizationId: 'acme', name: 'ACME', role: 'owner', since: start },
    ]);
    expect((await owner.get('api/feedback/echo/me')).body).toMatchObject({ organization: 'acme', role: 'owner' });
    await owner.ask('PUT', 'api/organizations/acme/name', { name: 'Acme Corp' });
    await owner.ask('PUT', 'api/organizations/acme/description', { domains: ['Acme.example'], parentCompany: 'Holding' });
    const { body } = await owner.ask('PUT', 'api/organizations/acme/retention', { months: 6 });
    const shown = await owner.get(`api/organizations/acme?after=${body.stream}@${body.version}`);
    expect([shown.body, shown.headers.get('etag')]).toEqual([
      { organizationId: 'acme', name: 'Acme Corp', domains: ['acme.example'], parentCompany: 'Holding', retentionMonths: 6, version: 5 },
      '"5"',
    ]);
  });

  test('has a handle of its own, and is not for candidates to found', async () => {
    await founder('taken');
    const other = await signIn(installation, 'other@taken.example');
    const found = (organizationId: string) => other.post('api/organizations', { organizationId, name: 'Mine' });
    expect(refusal(await found('taken'))).toEqual([409, 'handle_taken']);
    for (const bad of ['api', 'A', 'a/b', '', 'x'.repeat(41)]) expect(refusal(await found(bad))).toEqual([400, 'malformed']);
    const candidate = await signIn(installation, 'cara@taken.example', 'candidate');
    expect(refusal(await candidate.post('api/organizations', { organizationId: 'mine', name: 'Mine' }))).toEqual([403, 'other_side']);
  });

  test('is not seen by others', async () => {
    await founder('closed');
    const other = await founder('curious');
    for (const path of ['', '/members', '/invitations', '/keys'])
      expect(refusal(await other.get(`api/organizations/closed${path}`))).toEqual([403, 'not_a_member']);
    expect(refusal(await other.get('api/organizations/nowhere'))).toEqual([403, 'not_a_member']);
    expect(refusal(await new Browser(other.url).get('api/organizations/closed'))).toEqual([401, 'not_signed_in']);
  });
});

describe('inviting', () => {
  test('brings somebody in by the link in the mail, with the role', async () => {
    const owner = await founder('inviting');
    const rita = await joining(owner, 'inviting', 'rita@inviting.example', 'recruiter');
    await rita.ask('PUT', 'api/people/me/name', { name: 'Rita Roe' });
    const ivan = await joining(rita, 'inviting', 'ivan@inviting.example', 'interviewer');
    expect((await ivan.get('api/feedback/echo/me')).body).toMatchObject({ role: 'interviewer' });
    const { items } = (await ivan.get('api/organizations/inviting/members')).body;
    const shown = items.map(({ name, address, role, by }: Record<string, string>) => [name, address, role, by]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        [null, 'owner@inviting.example', 'owner', 'founding'],
        ['Rita Roe', 'rita@inviting.example', 'recruiter', 'invitation'],
        [null, 'ivan@inviting.example', 'interviewer', 'invitation'],
      ]),
    );
  });

  test('answers the same for somebody who is known and somebody who is not, and a retry invites once', async () => {
    const owner = await founder('discreet');
    await signIn(installation, 'known@elsewhere.example');
    const invite = (address: string, key: string) =>
      owner.post('api/organizations/discreet/invitations', { address, role: 'analyst' }, { 'idempotency-key': key });
    const [known, unknown, again] = [
      await invite('known@elsewhere.example', 'k1'),
      await invite('new@elsewhere.example', 'k2'),
      await invite('new@elsewhere.example', 'k2'),
    ];
    expect([known.status, Object.keys(known.body)]).toEqual([unknown.status, Object.keys(unknown.body)]);
    expect(again.body).toEqual(unknown.body);
    const { items } = (await owner.get('api/organizations/discreet/invitations')).body;
    expect(items.map(({ address, expired }: Record<string, unknown>) => [address, expired])).toEqual(
      expect.arrayContaining([
        ['known@elsewhere.example', false],
        ['new@elsewhere.example', false],
      ]),
    );
    await linkTo(installation, 'new@elsewhere.example');
    expect(await installation.mailbox('new@elsewhere.example')).toHaveLength(1);
  });

  test('can be withdrawn, works once, and is for whoever was invited', async () => {
    const owner = await founder('careful');
    const url = (id: string) => `api/organizations/careful/invitations/${id}/acceptance`;
    const invite = async (address: string) => {
      const { body } = await owner.post('api/organizations/careful/invitations', { address, role: 'recruiter' });
      return { id: body.invitationId as string, link: { 'candor-link': await linkTo(installation, address) } };
    };
    const [first, second] = [await invite('first@careful.example'), await invite('second@careful.example')];
    const nobody = new Browser(owner.url);
    expect(refusal(await nobody.post(url(first.id), undefined, second.link))).toEqual([404, 'not_found']);
    expect(refusal(await nobody.post(`api/organizations/acme/invitations/${first.id}/acceptance`, undefined, first.link))).toEqual([
      404,
      'not_found',
    ]);
    expect(refusal(await owner.post(url(first.id)))).toEqual([404, 'unknown_invitation']);
    expect((await owner.ask('DELETE', `api/organizations/careful/invitations/${first.id}`)).status).toBe(200);
    expect(refusal(await nobody.post(url(first.id), undefined, first.link))).toEqual([410, 'invitation_withdrawn']);
    for (const _ of [1, 2]) expect((await nobody.post(url(second.id), undefined, second.link)).status).toBe(200);
    expect(refusal(await owner.ask('DELETE', `api/organizations/careful/invitations/${second.id}`))).toEqual([410, 'invitation_used']);
    expect((await owner.get('api/organizations/careful/invitations')).body.items).toEqual([]);
  });

  test('an interviewer is added by word, without an account, and finds the membership on signing in', async () => {
    const owner = await founder('words');
    const add = (body: object) => owner.post('api/organizations/words/members', body);
    const { status, body } = await add({ name: 'Hana H.', address: 'hana@words.example' });
    expect(status).toBe(201);
    expect(refusal(await add({ name: 'Hana', address: 'HANA@words.example' }))).toEqual([409, 'already_member']);
    const hana = await signIn(installation, 'hana@words.example');
    const mine = (await hana.get('api/people/me')).body;
    expect(mine).toMatchObject({
      personId: body.personId,
      name: 'Hana H.',
      memberships: [{ organizationId: 'words', role: 'interviewer' }],
    });
  });

  test('somebody who is added by word keeps to themselves what they are called elsewhere', async () => {
    const victim = await signIn(installation, 'victim@private.example');
    await victim.ask('PUT', 'api/people/me/name', { name: 'Vera Victim' });
    const owner = await founder('nosy');
    await owner.post('api/organizations/nosy/members', { name: 'Somebody', address: 'victim@private.example' });
    const { body } = await owner.get('api/organizations/nosy/members');
    expect(JSON.stringify(body)).toContain('Somebody');
    expect(JSON.stringify(body)).not.toContain('Vera');
    expect((await victim.get('api/people/me')).body.name).toBe('Vera Victim');
  });
});

describe('changing and leaving', () => {
  test('counts at the next refresh, and for what the organization itself decides at once', async () => {
    const owner = await founder('moving');
    const rita = await joining(owner, 'moving', 'rita@moving.example', 'owner');
    const id = await idOf(rita);
    expect((await owner.ask('PUT', `api/organizations/moving/members/${id}/role`, { role: 'analyst' })).status).toBe(200);
    expect(refusal(await rita.ask('PUT', 'api/organizations/moving/name', { name: 'Mine' }))).toEqual([403, 'role_not_allowed']);
    expect((await refresh(rita)).body.memberships).toEqual([{ organization: 'moving', role: 'analyst' }]);
    expect((await owner.ask('DELETE', `api/organizations/moving/members/${id}`)).status).toBe(200);
    expect((await refresh(rita)).body.memberships).toEqual([]);
    expect(refusal(await rita.get('api/organizations/moving/members'))).toEqual([403, 'not_a_member']);
    expect(refusal(await owner.ask('DELETE', `api/organizations/moving/members/${id}`))).toEqual([404, 'unknown_member']);
  });

  test('leaves an owner: of two who leave at once one stays', async () => {
    for (const [round, how] of (['leave', 'demote', 'leave', 'demote'] as const).entries()) {
      const handle = `last${round}`;
      const first = await founder(handle);
      const second = await joining(first, handle, `second@${handle}.example`, 'owner');
      const [a, b] = [await idOf(first), await idOf(second)];
      const go = (who: Browser, other: string) =>
        how === 'leave'
          ? who.ask('DELETE', `api/organizations/${handle}/members/me`)
          : who.ask('PUT', `api/organizations/${handle}/members/${other}/role`, { role: 'analyst' });
      const answers = await Promise.all([go(first, b), go(second, a)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, how === 'leave' ? 409 : 403]);
      const stays =
        answers[0]?.status === 200 && how === 'leave' ? second : answers[0]?.status === 200 ? first : how === 'leave' ? first : second;
      expect((await refresh(stays)).body.memberships).toEqual([{ organization: handle, role: 'owner' }]);
      expect(refusal(await stays.ask('DELETE', `api/organizations/${handle}/members/me`))).toEqual([409, 'last_owner']);
      expect(refusal(await stays.ask('PUT', `api/organizations/${handle}/members/${await idOf(stays)}/role`, { role: 'analyst' }))).toEqual(
        [409, 'last_owner'],
      );
    }
  });
});

test('names and addresses are sealed, in the log and in rows', async () => {
  const owner = await founder('sealing', 'readable-owner@sealing.example');
  await owner.ask('PUT', 'api/people/me/name', { name: 'Readable Name' });
  await owner.post('api/organizations/sealing/members', { name: 'Readable Host', address: 'readable-host@sealing.example' });
  await owner.get('api/organizations/sealing/members');
  for (const { name } of await installation.database('gateway').listCollections().toArray()) {
    const stored = JSON.stringify(await installation.database('gateway').collection(name).find().toArray());
    expect({ name, found: /readable-|Readable/.test(stored) }).toEqual({ name, found: false });
  }
});

test('owners see who did what, and nobody else does', async () => {
  const owner = await founder('watched');
  const rita = await joining(owner, 'watched', 'rita@watched.example', 'recruiter');
  const { body } = await owner.ask('PUT', 'api/organizations/watched/name', { name: 'Watched Ltd' });
  const entries = async (filter = '') => {
    const answer = await owner.get(`api/organizations/watched/audit?after=${body.stream}@${body.version}${filter}`);
    return answer.body.items.map(({ what, actor, about }: { what: string; actor: { id: string }; about: { id: string } }) => [
      what,
      actor.id,
      about.id,
    ]);
  };
  const [o, r] = [await idOf(owner), await idOf(rita)];
  expect(await entries()).toHaveLength(5);
  expect(await entries()).toEqual(
    expect.arrayContaining([
      ['OrganizationFounded', o, 'watched'],
      ['MemberInvited', o, r],
      ['MemberJoined', r, r],
      ['OrganizationRenamed', o, 'watched'],
    ]),
  );
  expect(await entries(`&actor=${r}`)).toEqual([['MemberJoined', r, r]]);
  expect(await entries('&what=OrganizationRenamed&from=2026-03-02T09:00:00.000Z')).toHaveLength(1);
  expect(await entries('&to=2026-03-02T09:00:00.000Z')).toEqual([]);
  expect(refusal(await rita.get('api/organizations/watched/audit'))).toEqual([403, 'role_not_allowed']);
  expect(refusal(await owner.get('api/organizations/watched/audit?from=yesterday'))).toEqual([400, 'malformed']);
});
