import { Access, AskedBy, type Asker, serviceModule } from '@candor/platform';
import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, type Seen, signIn } from './browser.ts';

jest.setTimeout(180_000);

@Controller('figures')
class FiguresController {
  @Get()
  @Access({ roles: ['owner', 'analyst'], scopes: ['analytics:read'] })
  figures(@AskedBy() asker: Asker) {
    return asker;
  }

  @Get('own')
  @Access({ roles: ['owner', 'analyst'] })
  own() {
    return {};
  }
}

const Figures = serviceModule({
  service: 'analytics',
  streams: [],
  receives: [],
  projections: [],
  reactors: [],
  jobs: [],
  controllers: [FiguresController],
});

let installation: TestInstallation;
let owner: Browser;
const refusal = ({ status, code }: Seen) => [status, code];
const url = 'api/organizations/acme/keys';

beforeAll(async () => {
  installation = await startServices([GatewayModule, Figures], { testClock: '2026-03-02T09:00:00.000Z' });
  owner = await signIn(installation, 'owner@acme.example');
  await owner.post('api/organizations', { organizationId: 'acme', name: 'Acme' });
  await owner.post('api/session/refresh');
});

afterAll(() => installation?.close());

/** A machine that shows a key, or whatever else. */
const machine = (key: string) => {
  const it = new Browser(owner.url);
  it.headers = { authorization: `Bearer ${key}` };
  return it;
};

interface Made {
  readonly keyId: string;
  readonly key: string;
  readonly stream: string;
  readonly version: number;
}

async function made(more: object = {}): Promise<Made> {
  const { status, body } = await owner.post(url, { name: 'BI', scopes: ['analytics:read'], ...more });
  expect(status).toBe(201);
  return body;
}

describe('a key', () => {
  test('does for its organization what its scopes say, and nothing else', async () => {
    const { key, keyId } = await made();
    const { status, body } = await machine(key).get('api/analytics/figures');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { actor: { kind: 'key', id: keyId }, organization: 'acme', memberships: [], scopes: ['analytics:read'] },
    });
    for (const path of [
      'api/analytics/figures/own',
      'api/organizations/acme',
      'api/organizations/acme/members',
      url,
      'api/people/me',
      'api/sessions',
    ])
      expect([path, ...refusal(await machine(key).get(path))]).toEqual([path, 403, 'scope_not_allowed']);
    for (const [method, path, sent] of [
      ['PUT', 'api/organizations/acme/name', { name: 'Mine' }],
      ['POST', url, { name: 'More', scopes: ['analytics:read'] }],
      ['POST', 'api/erasures/mine', { person: keyId }],
      ['POST', 'api/organizations', { organizationId: 'mine', name: 'Mine' }],
    ] as const)
      expect([path, ...refusal(await machine(key).ask(method, path, sent))]).toEqual([path, 403, 'scope_not_allowed']);
    expect(refusal(await machine(key).get('api/analytics/figures', { 'candor-organization': 'other' }))).toEqual([403, 'not_a_member']);
  });

  test('with another scope does something else', async () => {
    const { key } = await made({ scopes: ['organization:read'] });
    expect((await machine(key).get('api/organizations/acme')).body).toMatchObject({ name: 'Acme' });
    expect(refusal(await machine(key).get('api/analytics/figures'))).toEqual([403, 'scope_not_allowed']);
    expect(refusal(await machine(key).get('api/organizations/other'))).toEqual([403, 'not_a_member']);
  });

  test('is shown once and kept as a hash', async () => {
    const make = () => owner.post(url, { name: 'Once', scopes: ['analytics:read'] }, { 'idempotency-key': 'once' });
    const { body } = await make();
    expect(refusal(await make())).toEqual([409, 'key_was_shown']);
    const { items } = (await owner.get(`${url}?after=${body.stream}@${body.version}`)).body;
    expect(items.filter(({ name }: { name: string }) => name === 'Once')).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(body.key);
    const secret = body.key.slice(-43);
    for (const collection of ['api_keys', 'commits', 'pending_jobs'])
      expect(JSON.stringify(await installation.database('gateway').collection(collection).find().toArray())).not.toContain(secret);
    expect(installation.logs.join('')).not.toContain(secret);
  });

  test('that is none is refused', async () => {
    const { key } = await made();
    for (const bad of [
      `${key}x`,
      key.slice(0, -1),
      `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`,
      'candorkey_x',
      `candorkey_${'x'.repeat(65)}`,
    ])
      expect([bad, ...refusal(await machine(bad).get('api/analytics/figures'))]).toEqual([bad, 401, 'key_invalid']);
    expect(refusal(await machine(key.slice('candorkey_'.length)).get('api/analytics/figures'))).toEqual([401, 'token_invalid']);
  });

  test('says when it was last used', async () => {
    const { key, keyId, stream, version } = await made();
    const lastUsed = async () => {
      const { body } = await owner.get(`${url}?after=${stream}@${version}`);
      return body.items.find((item: { keyId: string }) => item.keyId === keyId).lastUsedAt;
    };
    expect(await lastUsed()).toBeNull();
    await machine(key).get('api/analytics/figures');
    expect(await lastUsed()).toBe('2026-03-02T09:00:00.000Z');
  });

  test('is revoked at once, and stays where it was', async () => {
    const { key, keyId } = await made();
    expect((await owner.ask('DELETE', `${url}/${keyId}`)).status).toBe(200);
    expect(refusal(await machine(key).get('api/analytics/figures'))).toEqual([401, 'key_revoked']);
    expect((await owner.get(url)).body.items.map((item: { keyId: string }) => item.keyId)).not.toContain(keyId);
    expect((await owner.ask('DELETE', `${url}/${keyId}`)).status).toBe(200);
    expect(refusal(await owner.ask('DELETE', `${url}/nonsense`))).toEqual([404, 'unknown_key']);
  });

  test.each([
    [{ scopes: [] }],
    [{ scopes: ['everything'] }],
    [{ scopes: ['analytics:read', 'analytics:read'] }],
    [{ name: '' }],
    [{ expiresAt: 'tomorrow' }],
    [{ more: 1 }],
  ])('is not made of %j', async (wrong) =>
    expect(refusal(await owner.post(url, { name: 'BI', scopes: ['analytics:read'], ...wrong }))).toEqual([400, 'malformed']),
  );

  test('is made by owners alone', async () => {
    const other = await signIn(installation, 'other@acme.example');
    expect(refusal(await other.post(url, { name: 'BI', scopes: ['analytics:read'] }))).toEqual([403, 'not_a_member']);
    expect(refusal(await owner.post(url, { name: 'BI', scopes: ['analytics:read'], expiresAt: '2026-03-02T08:59:59.000Z' }))).toEqual([
      422,
      'expiry_has_passed',
    ]);
  });
});

test('a key expires at its time', async () => {
  const { key } = await made({ expiresAt: '2026-03-02T10:00:00.000Z' });
  expect((await machine(key).get('api/analytics/figures')).status).toBe(200);
  await installation.moveClock('2026-03-02T10:00:00.000Z');
  expect(refusal(await machine(key).get('api/analytics/figures'))).toEqual([401, 'key_expired']);
});
