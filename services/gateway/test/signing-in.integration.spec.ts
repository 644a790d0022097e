import { eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { Browser, linkTo, type Seen, signIn } from './browser.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

const start = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;
const stranger = () => new Browser(installation.url('gateway'));
const refusal = ({ status, code }: Seen) => [status, code];

beforeAll(async () => {
  installation = await startServices([GatewayModule, SmallService], { testClock: start });
});

afterAll(() => installation?.close());

const spend = (browser: Browser, link: string) => browser.post('api/session', undefined, { 'candor-link': link });

describe('signing in by mail', () => {
  test('registers who comes for the first time, and lets them in with cookies alone', async () => {
    const browser = await signIn(installation, 'hana@acme.example');
    const { status, body } = await browser.get('api/people/me');
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { side: 'member', name: null, address: 'hana@acme.example', memberships: [], version: 2 },
    });
    expect((await browser.get('api/feedback/echo/me')).body).toMatchObject({
      actor: { kind: 'person', id: body.personId },
      side: 'member',
    });
  });

  test('gives no token to scripts: neither in the answer nor in a cookie that they could read or that others could have sent', async () => {
    const browser = stranger();
    await browser.post('api/sign-in/links', { address: 'script@acme.example', side: 'member' });
    const { body, headers } = await spend(browser, await linkTo(installation, 'script@acme.example'));
    expect(Object.keys(body).toSorted()).toEqual(['memberships', 'personId', 'refreshBefore', 'side']);
    const set = headers.getSetCookie();
    expect(set.map((cookie) => cookie.replace(/=[^;]+/, '=…'))).toEqual([
      'candor-access=…; Max-Age=300; Path=/api; HttpOnly; SameSite=Strict',
      'candor-refresh=…; Max-Age=2592000; Path=/api/session; HttpOnly; SameSite=Strict',
    ]);
    expect(JSON.stringify(body)).not.toContain(browser.valueOf('access'));
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('knows the same person again, and one address as two people on the two sides', async () => {
    const id = async (side: 'member' | 'candidate') =>
      (await (await signIn(installation, 'Both@Acme.example ', side)).get('api/people/me')).body.personId as string;
    const [member, candidate, again] = [await id('member'), await id('candidate'), await id('member')];
    expect(again).toBe(member);
    expect(candidate).not.toBe(member);
  });

  test('works once, and not at all by looking', async () => {
    const browser = stranger();
    await browser.post('api/sign-in/links', { address: 'once@acme.example', side: 'member' });
    const link = await linkTo(installation, 'once@acme.example');
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of [`l/${link}`, 'api/session', 'api/sign-in/link'])
        await stranger().ask(method, path, undefined, { 'candor-link': link });
    const look = () => stranger().ask('GET', 'api/sign-in/link', undefined, { 'candor-link': link });
    expect(await look()).toMatchObject({ status: 200, body: { expiresAt: '2026-03-02T09:15:00.000Z' } });
    const all = await Promise.all(Array.from({ length: 8 }, () => spend(stranger(), link)));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(410)]);
    for (const refused of [await spend(stranger(), link), await look()]) expect(refusal(refused)).toEqual([410, 'link_used']);
  });

  test('takes no link that was changed, made for something else, or left out', async () => {
    const browser = stranger();
    await browser.post('api/sign-in/links', { address: 'tampered@acme.example', side: 'member' });
    const link = await linkTo(installation, 'tampered@acme.example');
    const [head, payload = '', signature] = link.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 9_000 })).toString('base64url');
    for (const bad of [`${head}.${other}.${signature}`, `${link}x`, 'x'])
      expect(refusal(await spend(browser, bad))).toEqual([401, 'link_invalid']);
    expect(refusal(await browser.post('api/session'))).toEqual([401, 'link_needed']);
    expect((await spend(browser, link)).status).toBe(201);
  });

  test('is in the language that was asked for', async () => {
    await stranger().post('api/sign-in/links', { address: 'de@acme.example', side: 'member', locale: 'de' });
    await linkTo(installation, 'de@acme.example');
    expect((await installation.mailbox('de@acme.example')).map(({ subject }) => subject)).toEqual(['Ihr Link zur Anmeldung']);
  });

  test.each([
    [{ address: 'no address', side: 'member' }, ['address']],
    [{ address: 'a@b.example', side: 'owner' }, ['side']],
    [{ address: 'a@b.example\nBcc: c@d.example', side: 'member' }, ['address']],
    [{}, ['address', 'side']],
  ])('refuses %j', async (body, fields) => {
    const answer = await stranger().post('api/sign-in/links', body);
    expect(refusal(answer)).toEqual([400, 'malformed']);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
  });
});

describe('who is known here', () => {
  /** What an answer tells, but for what differs between any two answers. */
  const told = ({ status, body, headers }: Seen) => ({
    status,
    body,
    headers: Object.fromEntries([...headers].filter(([name]) => !['date', 'keep-alive'].includes(name))),
  });

  test('cannot be told from the answer, on either side', async () => {
    await signIn(installation, 'known@acme.example');
    const ask = async (address: string, side: string) => told(await stranger().post('api/sign-in/links', { address, side }));
    const known = await ask('known@acme.example', 'member');
    expect(known.status).toBe(202);
    for (const side of ['member', 'candidate']) expect(await ask(`unknown-${side}@acme.example`, side)).toEqual(known);
    expect(await ask('known@acme.example', 'candidate')).toEqual(known);
  });

  test('cannot be told from the mail', async () => {
    const unlinked = async (address: string) =>
      (await installation.mailbox(address)).map(({ subject, text }) => ({ subject, text: text.replace(/\/l\/\S+/, '/l/…') })).at(-1);
    await linkTo(installation, 'unknown-candidate@acme.example');
    expect(await unlinked('unknown-candidate@acme.example')).toEqual(await unlinked('known@acme.example'));
  });

  test('is in neither the queue nor the log nor readable in the database', async () => {
    await stranger().post('api/sign-in/links', { address: 'secret.person@acme.example', side: 'candidate' });
    const link = await linkTo(installation, 'secret.person@acme.example');
    const database = installation.database('gateway');
    for (const name of ['pending_jobs', 'sign_in_requests', 'attempts', 'sessions', 'commits']) {
      const stored = JSON.stringify(await database.collection(name).find().toArray());
      expect({ name, found: /secret\.person/.test(stored) || stored.includes(link) }).toEqual({ name, found: false });
    }
    expect(installation.logs.join('')).not.toMatch(/secret\.person/);
  });
});

describe('limits', () => {
  test('an address gets five mails in a quarter of an hour, and the sixth is answered like the others', async () => {
    const answers = [];
    for (let asked = 0; asked < 8; asked++)
      answers.push(await stranger().post('api/sign-in/links', { address: `FLOOD@acme.example${' '.repeat(asked)}`, side: 'member' }));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(8).fill([202, { minutes: 15 }]));
    await eventually(async () => expect(await installation.mailbox('flood@acme.example')).toHaveLength(5));
    await stranger().post('api/sign-in/links', { address: 'after-flood@acme.example', side: 'member' });
    await linkTo(installation, 'after-flood@acme.example');
    expect(await installation.mailbox('flood@acme.example')).toHaveLength(5);
  });

  test('a network is told to wait, whatever it says of where it is', async () => {
    const ask = (index: number) =>
      stranger().post(
        'api/sign-in/links',
        { address: `n${index}@acme.example`, side: 'member' },
        { 'x-forwarded-for': `203.0.113.${index}` },
      );
    let last = await ask(0);
    for (let index = 1; index < 80 && last.status === 202; index++) last = await ask(index);
    expect(refusal(last)).toEqual([429, 'too_many_requests']);
    expect(Number(last.headers.get('retry-after'))).toBe(900);
  });
});

test('a link is good for a quarter of an hour', async () => {
  await installation.moveClock('2026-03-02T09:20:00.000Z');
  await stranger().post('api/sign-in/links', { address: 'late@acme.example', side: 'member' });
  await stranger().post('api/sign-in/links', { address: 'in-time@acme.example', side: 'member' });
  const [late, inTime] = [await linkTo(installation, 'late@acme.example'), await linkTo(installation, 'in-time@acme.example')];
  await installation.moveClock('2026-03-02T09:34:59.000Z');
  expect((await spend(stranger(), inTime)).status).toBe(201);
  await installation.moveClock('2026-03-02T09:35:00.000Z');
  expect(refusal(await spend(stranger(), late))).toEqual([410, 'link_expired']);
});
