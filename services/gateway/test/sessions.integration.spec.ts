import { SigningKeys } from '@candor/platform';
import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, linkTo, type Seen, signIn } from './browser.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

let installation: TestInstallation;
let clock = Date.parse('2026-03-02T09:00:00.000Z');
const refusal = ({ status, code }: Seen) => [status, code];
const later = (seconds: number) => {
  clock += seconds * 1_000;
  return installation.moveClock(new Date(clock).toISOString());
};
const refresh = (browser: Browser) => browser.post('api/session/refresh');
const idOf = (browser: Browser) => browser.valueOf('refresh').split('.')[0] ?? '';
const me = (browser: Browser) => browser.get('api/feedback/echo/me');

beforeAll(async () => {
  installation = await startServices([GatewayModule, SmallService], { testClock: new Date(clock).toISOString() });
});

afterAll(() => installation?.close());

let browser: Browser;
let sign = 0;
beforeEach(async () => {
  browser = await signIn(installation, `person${++sign}@acme.example`);
});

describe('refreshing', () => {
  test('gives new tokens for the same session, and an old token is good for its five minutes only', async () => {
    const before = browser.copy();
    await later(200);
    const { status, body } = await refresh(browser);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { side: 'member', refreshBefore: new Date(clock + 300_000).toISOString() },
    });
    expect(browser.valueOf('refresh')).not.toBe(before.valueOf('refresh'));
    expect((await me(before)).status).toBe(200);
    await later(110);
    expect(refusal(await me(before))).toEqual([401, 'not_signed_in']);
    expect((await me(browser)).status).toBe(200);
  });

  test('by two tabs that wake up together gives both the same, and nobody is signed out', async () => {
    const tabs = Array.from({ length: 6 }, () => browser.copy());
    expect((await Promise.all(tabs.map(refresh))).map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(new Set(tabs.map((tab) => tab.valueOf('refresh'))).size).toBe(1);
    await later(60);
    for (const tab of tabs.slice(0, 1)) expect((await refresh(tab)).status).toBe(200);
  });

  test('with a token that was used up before ends the session for whoever holds it', async () => {
    const stolen = browser.copy();
    await refresh(browser);
    await later(11);
    const reused = await refresh(stolen);
    expect([...refusal(reused), stolen.cookies.size]).toEqual([401, 'session_ended', 0]);
    expect(refusal(await refresh(browser))).toEqual([401, 'session_ended']);
    expect(installation.logs.join('')).toContain('a refresh token was used a second time');
  });

  test('by a thief who comes first is noticed when the owner comes', async () => {
    const stolen = browser.copy();
    await refresh(stolen);
    await later(11);
    expect(refusal(await refresh(browser))).toEqual([401, 'session_ended']);
    expect(refusal(await refresh(stolen))).toEqual([401, 'session_ended']);
  });

  test('needs a token as it was given', async () => {
    const value = browser.valueOf('refresh');
    const [session = '', , mac = ''] = value.split('.');
    for (const bad of ['', 'x', `${session}.1.${mac}`, `${session}.0.${mac.slice(0, -1)}`, value.replace('.0.', '.00.'), `${value}x`]) {
      const other = browser.copy();
      other.cookies.set('candor-refresh', { value: bad, path: '/api/session' });
      expect([bad, ...refusal(await refresh(other))]).toEqual([bad, 401, 'session_ended']);
    }
    expect(refusal(await refresh(new Browser(browser.url)))).toEqual([401, 'session_ended']);
    expect((await refresh(browser)).status).toBe(200);
  });

  test('is over thirty days after it was last done', async () => {
    await later(29 * 86_400);
    expect((await refresh(browser)).status).toBe(200);
    await later(29 * 86_400);
    expect((await refresh(browser)).status).toBe(200);
    await later(30 * 86_400);
    expect(refusal(await refresh(browser))).toEqual([401, 'session_ended']);
    await later(3_600);
    expect(await installation.database('gateway').collection('sessions').countDocuments()).toBe(0);
  });
});

describe('sessions', () => {
  test('are listed with their devices, which are not readable in the database, and one is the own one', async () => {
    const phone = await signIn(installation, `person${sign}@acme.example`);
    const { items } = (await phone.get('api/sessions')).body;
    const shown = items.map(({ sessionId, side, device, current }: Record<string, unknown>) => [sessionId, side, device, current]);
    expect(shown).toHaveLength(2);
    expect(shown).toEqual(
      expect.arrayContaining([
        [idOf(browser), 'member', 'Spec/1', false],
        [idOf(phone), 'member', 'Spec/1', true],
      ]),
    );
    expect(JSON.stringify(await installation.database('gateway').collection('sessions').find().toArray())).not.toContain('Spec/1');
  });

  test('can be revoked, one or all others', async () => {
    const address = `person${sign}@acme.example`;
    const [second, third] = [await signIn(installation, address), await signIn(installation, address)];
    expect((await browser.ask('DELETE', `api/sessions/${idOf(second)}`)).status).toBe(204);
    expect(refusal(await refresh(second))).toEqual([401, 'session_ended']);
    expect((await browser.ask('DELETE', 'api/sessions')).body).toEqual({ ended: 1 });
    expect(refusal(await refresh(third))).toEqual([401, 'session_ended']);
    expect((await refresh(browser)).status).toBe(200);
    expect(refusal(await browser.ask('DELETE', `api/sessions/${idOf(second)}`))).toEqual([404, 'not_found']);
  });

  test('of somebody else cannot', async () => {
    const other = await signIn(installation, `other${sign}@acme.example`);
    const [own] = (await browser.get('api/sessions')).body.items;
    expect(refusal(await other.ask('DELETE', `api/sessions/${own.sessionId}`))).toEqual([404, 'not_found']);
    expect((await other.get('api/sessions')).body.items).toHaveLength(1);
    expect(refusal(await other.ask('DELETE', 'api/sessions/x'))).toEqual([400, 'malformed']);
  });

  test('end by signing out, as often as one likes', async () => {
    const copy = browser.copy();
    for (const _ of [1, 2]) expect((await browser.ask('DELETE', 'api/session')).status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect(refusal(await refresh(copy))).toEqual([401, 'session_ended']);
  });

  test('begin anew with every sign-in: cookies that were there before lead nowhere', async () => {
    const planted = browser.copy();
    const address = `fixed${sign}@acme.example`;
    await planted.post('api/sign-in/links', { address, side: 'member' });
    await planted.post('api/session', undefined, { 'candor-link': await linkTo(installation, address) });
    expect(idOf(planted)).not.toBe(idOf(browser));
    expect(refusal(await refresh(browser))).toEqual([401, 'session_ended']);
    expect((await planted.get('api/people/me')).body.address).toBe(address);
  });

  test('go with the person', async () => {
    const { personId } = (await browser.get('api/people/me')).body;
    expect((await browser.post('api/erasures/mine', { person: personId })).status).toBe(202);
    await later(1);
    expect(refusal(await refresh(browser))).toEqual([401, 'session_ended']);
    const again = await signIn(installation, `person${sign}@acme.example`);
    expect((await again.get('api/people/me')).body.personId).not.toBe(personId);
  });
});

describe('requests that another site has sent', () => {
  const erase = (headers: Record<string, string>) => {
    browser.headers = {};
    return browser.ask('PUT', 'api/people/me/name', { name: 'Changed' }, headers);
  };

  test.each<[string, Record<string, string>]>([
    ['without the header', { 'sec-fetch-site': 'same-origin' }],
    ['from another site', { 'candor-csrf': '1', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring site', { 'candor-csrf': '1', 'sec-fetch-site': 'same-site' }],
    ['of another origin', { 'candor-csrf': '1', origin: 'https://evil.example' }],
  ])('%s change nothing', async (_, headers) => {
    expect(refusal(await erase(headers))).toEqual([403, 'cross_site']);
    expect(refusal(await browser.ask('POST', 'api/feedback/echo', {}, headers))).toEqual([403, 'cross_site']);
    expect(refusal(await browser.ask('POST', 'api/session/refresh', undefined, headers))).toEqual([403, 'cross_site']);
    expect(refusal(await browser.ask('DELETE', 'api/session', undefined, headers))).toEqual([403, 'cross_site']);
    expect((await browser.get('api/people/me')).body.name).toBeNull();
  });

  test('are told apart from those of Candor’s own page', async () => {
    const own = { 'candor-csrf': '1', 'sec-fetch-site': 'same-origin', origin: new URL(browser.url).origin };
    expect((await erase(own)).status).toBe(200);
  });

  test('do not matter where a token is sent, which no other site has', async () => {
    const headers = { authorization: `Bearer ${browser.valueOf('access')}`, 'sec-fetch-site': 'cross-site' };
    expect((await erase(headers)).status).toBe(200);
  });

  test('are not allowed by asking for leave either', async () => {
    const asked = {
      origin: 'https://evil.example',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'candor-csrf',
    };
    const { headers } = await browser.ask('OPTIONS', 'api/people/me/name', undefined, asked);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('at the door', () => {
  test('no service sees a cookie', async () => {
    const { body } = await browser.post('api/feedback/echo', {});
    expect(Object.keys(body.headers)).toEqual(expect.arrayContaining(['authorization']));
    expect(Object.keys(body.headers)).not.toContain('cookie');
  });

  test('a cookie that was changed is refused, and one that is too old counts as none', async () => {
    const forged = browser.copy();
    const [head, , signature] = browser.valueOf('access').split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'root', exp: 9e9 })).toString('base64url');
    forged.cookies.set('candor-access', { value: `${head}.${claims}.${signature}`, path: '/api' });
    expect(refusal(await me(forged))).toEqual([401, 'token_invalid']);
    await later(301);
    expect((await browser.get('api/status')).status).toBe(200);
    expect(refusal(await browser.get('api/people/me'))).toEqual([401, 'not_signed_in']);
    expect((await refresh(browser)).status).toBe(200);
  });

  test('keys are changed every month, and nobody is signed out by it', async () => {
    const keys = new SigningKeys(installation.database('gateway'), Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64'));
    const { id } = await keys.current();
    const to = new Date(clock);
    await later((Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 1, 3) - clock) / 1_000);
    expect((await keys.current()).id).not.toBe(id);
    expect((await refresh(browser)).status).toBe(200);
    expect((await me(browser)).status).toBe(200);
  });
});
