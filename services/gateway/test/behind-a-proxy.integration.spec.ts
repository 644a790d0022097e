import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, linkTo } from './browser.ts';

jest.setTimeout(180_000);

const baseUrl = 'https://candor.example';
let installation: TestInstallation;

beforeAll(async () => {
  const env = { CANDOR_TRUSTED_PROXIES: '127.0.0.0/8', CANDOR_BASE_URL: baseUrl };
  installation = await startServices([GatewayModule], { testClock: '2026-03-02T09:00:00.000Z', env });
});

afterAll(() => installation?.close());

/** As the proxy passes a browser's requests on. */
const from = (ip: string) => {
  const browser = new Browser(installation.url('gateway'));
  browser.headers = { ...browser.headers, 'x-forwarded-for': ip, 'x-forwarded-proto': 'https', origin: baseUrl };
  return browser;
};

test('under https cookies go by https alone, and can be set by no page that was served without it', async () => {
  const browser = from('203.0.113.1');
  await browser.post('api/sign-in/links', { address: 'hana@acme.example', side: 'member' });
  const link = await linkTo(installation, 'hana@acme.example');
  expect((await installation.mailbox('hana@acme.example'))[0]?.text).toContain(`${baseUrl}/l/${link}`);
  const { status, headers } = await browser.post('api/session', undefined, { 'candor-link': link });
  expect([status, headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]+/, '=…'))]).toEqual([
    201,
    [
      '__Secure-candor-access=…; Max-Age=300; Path=/api; HttpOnly; Secure; SameSite=Strict',
      '__Secure-candor-refresh=…; Max-Age=2592000; Path=/api/session; HttpOnly; Secure; SameSite=Strict',
    ],
  ]);
  expect((await browser.get('api/people/me')).status).toBe(200);
  expect((await browser.post('api/session/refresh')).status).toBe(200);
  const planted = from('203.0.113.1');
  planted.cookies.set('candor-refresh', { value: browser.cookies.get('__Secure-candor-refresh')?.value ?? '', path: '/api/session' });
  expect((await planted.post('api/session/refresh')).status).toBe(401);
  expect((await browser.post('api/session/refresh', undefined, { origin: 'https://evil.example' })).status).toBe(403);
});

test('a trusted proxy says which network a request comes from, and one network’s limit is not another’s', async () => {
  const ask = (ip: string, index: number) => from(ip).post('api/sign-in/links', { address: `n${index}@acme.example`, side: 'member' });
  let last = await ask('2001:db8:1:2::1', 0);
  for (let index = 1; index < 80 && last.status === 202; index++) last = await ask(`2001:db8:1:2::${index}`, index);
  expect(last.status).toBe(429);
  expect((await ask('2001:db8:1:3::1', 100)).status).toBe(202);
  expect((await ask('203.0.113.1', 101)).status).toBe(202);
});
