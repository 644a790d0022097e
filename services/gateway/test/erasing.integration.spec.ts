import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { heldLimits } from '../src/privacy/held-limits.ts';
import { Browser, linkTo, type Seen, signIn } from './browser.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

let installation: TestInstallation;
const refusal = ({ status, code }: Seen) => [status, code];
const idOf = async (browser: Browser) => (await browser.get('api/people/me')).body.personId as string;
const eraseMe = async (browser: Browser) => browser.post('api/erasures/mine', { person: await idOf(browser) });
const membersOf = async (browser: Browser, handle: string): Promise<readonly string[]> =>
  (await browser.get(`api/organizations/${handle}/members`)).body.items.map(({ personId }: { personId: string }) => personId);

async function founder(handle: string): Promise<Browser> {
  const owner = await signIn(installation, `owner@${handle}.example`);
  expect((await owner.post('api/organizations', { organizationId: handle, name: handle })).status).toBe(201);
  expect((await owner.post('api/session/refresh')).status).toBe(200);
  return owner;
}

async function joining(owner: Browser, handle: string, name: string, role: string): Promise<Browser> {
  const address = `${name}@${handle}.example`;
  const { body } = await owner.post(`api/organizations/${handle}/invitations`, { address, role });
  const headers = { 'candor-link': await linkTo(installation, address) };
  const accepted = await new Browser(owner.url).post(
    `api/organizations/${handle}/invitations/${body.invitationId}/acceptance`,
    undefined,
    headers,
  );
  expect(accepted.status).toBe(200);
  return await signIn(installation, address);
}

beforeAll(async () => {
  installation = await startServices([GatewayModule, SmallService], { testClock: '2026-03-02T09:00:00.000Z' });
});

afterAll(() => installation?.close());

describe('an owner who wants to be erased', () => {
  test('is told to hand the organization over, when nobody else owns it, and keeps everything', async () => {
    const owner = await founder('solo');
    const { status, body } = await eraseMe(owner);
    expect({ status, ...body }).toMatchObject({ status: 409, code: 'last_owner', facts: { organization: 'solo' } });
    expect(body.detail).toContain('another member an owner');
    expect(refusal(await owner.get('api/erasures/mine'))).toEqual([404, 'not_found']);
    expect(await membersOf(owner, 'solo')).toEqual([await idOf(owner)]);
  });

  test('can be once it is handed over, and is no member any more', async () => {
    const owner = await founder('handed');
    const other = await joining(owner, 'handed', 'olaf', 'owner');
    const gone = await idOf(owner);
    expect((await eraseMe(owner)).status).toBe(202);
    await eventually(async () => expect(await membersOf(other, 'handed')).not.toContain(gone));
    expect(refusal(await eraseMe(other))).toEqual([409, 'last_owner']);
  });

  test('is not when the other one was a moment earlier', async () => {
    const owner = await founder('both');
    const other = await joining(owner, 'both', 'olaf', 'owner');
    const answers = await Promise.all([eraseMe(owner), eraseMe(other)]);
    expect(answers.map(refusal).toSorted()).toEqual([
      [202, undefined],
      [409, 'last_owner'],
    ]);
  });

  test('leaves the keys to the organization whose they are', async () => {
    const owner = await founder('keyed');
    const other = await joining(owner, 'keyed', 'olaf', 'owner');
    const { key } = (await owner.post('api/organizations/keyed/keys', { name: 'BI', scopes: ['organization:read'] })).body;
    const gone = await idOf(owner);
    expect((await eraseMe(owner)).status).toBe(202);
    await eventually(async () => expect(await membersOf(other, 'keyed')).not.toContain(gone));
    const machine = new Browser(owner.url);
    machine.headers = { authorization: `Bearer ${key}` };
    expect((await machine.get('api/organizations/keyed')).body).toMatchObject({ organizationId: 'keyed' });
    const { items } = (await other.get('api/organizations/keyed/keys')).body;
    expect(items).toMatchObject([{ name: 'BI', madeBy: gone }]);
  });
});

describe('somebody who was invited and is erased', () => {
  test('is waited for no longer, and cannot join by the link that they still have', async () => {
    const owner = await founder('inviting');
    const address = 'zoe@inviting.example';
    const { body } = await owner.post('api/organizations/inviting/invitations', { address, role: 'recruiter' });
    const link = await linkTo(installation, address);
    const zoe = await signIn(installation, address);
    const [gone, url] = [await idOf(zoe), `api/organizations/inviting/invitations/${body.invitationId}/acceptance`];
    const listed = async () => (await owner.get('api/organizations/inviting/invitations')).body.items;
    await eventually(async () => expect(await listed()).toMatchObject([{ invitationId: body.invitationId }]));
    expect((await eraseMe(zoe)).status).toBe(202);
    await eventually(async () => expect(await listed()).toEqual([]));
    for (const [asker, headers] of [
      [new Browser(owner.url), { 'candor-link': link }],
      [zoe, {}],
    ] as const)
      expect(refusal(await asker.post(url, undefined, headers))).toEqual([410, 'person_erased']);
    expect(await membersOf(owner, 'inviting')).not.toContain(gone);
    // the address is free: somebody who comes with it later is somebody new
    expect((await owner.post('api/organizations/inviting/invitations', { address, role: 'recruiter' })).status).toBe(201);
    await linkTo(installation, address);
    expect(await idOf(await signIn(installation, address))).not.toBe(gone);
  });
});

describe('what is held about somebody', () => {
  test('is looked for so often and no more, by whoever asks', async () => {
    const [ana, ben] = [await signIn(installation, 'ana@often.example'), await signIn(installation, 'ben@often.example')];
    const asks = Array.from({ length: heldLimits.all.most }, (_, n) => ana.get(n % 2 ? 'api/held-about-me' : 'api/held-about-me/page'));
    expect((await Promise.all(asks)).map(({ status }) => status)).toEqual(asks.map(() => 200));
    for (const path of ['api/held-about-me', 'api/held-about-me/page']) {
      const once = await ana.get(path);
      expect([...refusal(once), once.headers.get('retry-after')]).toEqual([429, 'too_many_requests', String(heldLimits.all.seconds)]);
    }
    expect((await ben.get('api/held-about-me')).status).toBe(200);
  });

  test('nor by a single service through the door', async () => {
    const ana = await signIn(installation, 'ana@service.example');
    const asks = Array.from({ length: heldLimits.page.most }, () => ana.get('api/feedback/held-about-me'));
    expect(new Set((await Promise.all(asks)).map(({ status }) => status))).toEqual(new Set([200]));
    const once = await ana.get('api/feedback/held-about-me?cursor=1');
    expect([...refusal(once), once.headers.get('retry-after')]).toEqual([429, 'too_many_requests', String(heldLimits.page.seconds)]);
  });
});
