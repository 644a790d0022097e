import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StatusView } from '@candor/contracts';
import { SigningKeys } from '@candor/platform';
import { type Answer, eventually, type HttpClient, newTrace, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';
import { SmallService } from './small-service.ts';

jest.setTimeout(180_000);

const ana = { person: 'ana', memberships: [{ organization: 'acme', role: 'recruiter' }] } as const;
let installation: TestInstallation;
let web: string;
let door: HttpClient;

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'candor-web-'));
  await writeFile(join(web, 'index.html'), '<!doctype html><title>Candor</title>');
  installation = await startServices([GatewayModule, SmallService], { env: { CANDOR_WEB_DIR: web } });
  door = installation.client('gateway');
});

afterAll(async () => {
  await installation?.close();
  await rm(web, { recursive: true });
});

const problem = ({ status, headers, body }: Answer) => {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return [status, (body as { code: string }).code];
};
/** As it stands: `fetch` would tidy the address up. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; policy: string | undefined; text: string }>((resolve, fail) => {
    request(installation.url('gateway'), { path, headers }, (response) => {
      let text = '';
      response
        .on('data', (chunk) => (text += chunk))
        .on('end', () =>
          resolve({ status: response.statusCode, policy: response.headers['content-security-policy'] as string | undefined, text }),
        );
    })
      .on('error', fail)
      .end();
  });

describe('the door', () => {
  test('hands requests to the service they are for, with their bodies, keys and traces', async () => {
    const { traceparent, traceId } = newTrace();
    const items = Array.from({ length: 20_000 }, (_, index) => `item ${index}`);
    const { status, body } = await door.post('api/feedback/echo', items, { key: 'k1', ifMatch: 4, traceparent });
    expect(status).toBe(201);
    expect(body).toMatchObject({ size: JSON.stringify(items).length, asked: { expected: 4, correlation: traceId } });
  });

  test('names a request that has no trace, so that both logs call it the same', async () => {
    const { body } = await door.post('api/feedback/echo', {});
    expect(body).toMatchObject({ asked: { correlation: expect.stringMatching(/^[0-9a-f]{32}$/), trace: expect.stringMatching(/^00-/) } });
  });

  test('lets the service check who asks', async () => {
    expect((await installation.client('gateway', ana).get('api/feedback/echo/me')).body).toMatchObject({
      actor: { id: 'ana' },
      organization: 'acme',
    });
    expect(problem(await door.get('api/feedback/echo/me'))).toEqual([401, 'not_signed_in']);
  });

  test('keeps to itself what is of one connection only, and what it was told about where the request is from', async () => {
    const hops = { te: 'trailers', 'proxy-authorization': 'Basic x', 'x-kept': 'yes', 'x-forwarded-for': '203.0.113.7' };
    const { body } = await door.post('api/feedback/echo', {}, { headers: hops });
    const { headers } = body as { headers: Readonly<Record<string, string>> };
    expect(headers).toMatchObject({ 'x-kept': 'yes', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-prefix': '/api/feedback' });
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(te|proxy-authorization)$/)]));
  });

  test('does not lead to what is for operators, however the way there is written', async () => {
    for (const path of [
      'metrics',
      'health/ready',
      'health/live',
      'x/..%2fmetrics',
      'x/%2e%2e/metrics',
      './metrics',
      '/metrics',
      '%6detrics',
      '..;/metrics',
    ]) {
      const { status, text } = await raw(`/api/feedback/${path}`);
      expect({ path, status }).toEqual({ path, status: expect.any(Number) });
      expect(status === 400 || status === 404).toBe(true);
      expect(text).not.toContain('process_cpu');
    }
  });

  test('shows its own figures to its own machine alone', async () => {
    expect((await raw('/metrics')).text).toContain('candor_info');
    expect((await raw('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });

  test('says that a service is away, and when to ask again', async () => {
    const away = await door.get('api/analytics/anything');
    expect([...problem(away), away.headers.get('retry-after')]).toEqual([503, 'service_unavailable', '2']);
  });

  test('passes on that a service is busy, and leaves it to the asker to ask again', async () => {
    for (const asked of [1, 2]) {
      const answer = await door.get('api/feedback/echo/busy');
      expect([...problem(answer), answer.body]).toEqual([503, 'busy', expect.objectContaining({ facts: { asked } })]);
    }
  });

  test('says that a service broke off', async () => {
    const answer = await door.get('api/feedback/echo/broken-off');
    expect(problem(answer)).toEqual([502, 'service_unavailable']);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('Idempotency-Key') });
  });

  test('knows no service but Candor’s', async () => expect(problem(await door.get('api/nonsense/x'))).toEqual([404, 'not_found']));
});

describe('what it answers itself', () => {
  test('how the services are', async () => {
    const status = StatusView.parse((await door.get('api/status')).body);
    expect(status.up).toBe(false);
    const states = Object.fromEntries(status.services.map((service) => [service.name, service.status]));
    expect(states).toEqual({
      gateway: 'ready',
      scheduling: 'away',
      interviews: 'away',
      feedback: 'ready',
      analytics: 'away',
      web: 'ready',
    });
    const feedback = status.services.find(({ name }) => name === 'feedback');
    expect(feedback).toMatchObject({ version: expect.any(String), since: expect.any(String) });
    expect(feedback?.dependencies.map(({ name, up }) => [name, up])).toEqual([
      ['mongodb', true],
      ['kafka', true],
      ['redis', true],
    ]);
    expect(JSON.stringify(status)).not.toMatch(/127\.0\.0\.1|mongodb:\/\//);
  });

  test('what there is to ask, of all services that are there', async () => {
    const { paths, info } = (await door.get('api/openapi.json')).body as { paths: object; info: { description: string } };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/status', '/api/feedback/echo', '/api/feedback/echo/me']));
    expect(info.description).toContain('analytics');
  });

  test('a page to read that in, with nothing from elsewhere', async () => {
    const { status, body, headers } = await door.get('api/docs');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const files = [...String(body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect([file, (await door.get(file)).status]).toEqual([expect.stringMatching(/^\/api\/docs\//), 200]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
  });

  test('the web app, with headers that keep it to itself', async () => {
    const { status, body, headers } = await door.get('');
    expect([status, body]).toEqual([200, expect.stringContaining('<title>Candor</title>')]);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('strict-transport-security')]).toEqual([
      'nosniff',
      'no-referrer',
      null,
    ]);
    expect((await door.get('', { headers: { 'x-forwarded-proto': 'https' } })).headers.get('strict-transport-security')).toContain(
      'max-age',
    );
    const again = await raw('/', { 'if-none-match': headers.get('etag') ?? '' });
    expect(again).toMatchObject({ status: 304, policy: undefined });
    expect((await raw('/../../../etc/passwd')).text).not.toContain('root:');
  });

  test('an address that leads nowhere: to people by the web app, to programs as a problem', async () => {
    const asBrowser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
    for (const path of ['nothing-here', 'nothing/here?what=1', 'assets', 'assets/gone.js', 'apiary']) {
      const { status, headers, body } = await door.get(path, { headers: asBrowser });
      expect([path, status, body]).toEqual([path, 404, expect.stringContaining('<title>Candor</title>')]);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(problem(await door.get('nothing-here'))).toEqual([404, 'not_found']);
    expect(problem(await door.get('nothing-here', { headers: { accept: '*/*' } }))).toEqual([404, 'not_found']);
    for (const path of ['api', 'api/nothing', 'api/nonsense/x?y=1'])
      expect([path, ...problem(await door.get(path, { headers: asBrowser }))]).toEqual([path, 404, 'not_found']);
    expect((await raw('/..%2f..%2fetc/passwd', asBrowser)).text).not.toContain('root:');
    expect((await door.get('', { headers: asBrowser })).status).toBe(200);
  });
});

describe('keys', () => {
  const keys = () => new SigningKeys(installation.database('gateway'), Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64'));
  const published = async () => ((await door.get('.well-known/jwks.json')).body as { keys: Record<string, string>[] }).keys;

  test('are published without their private parts, which are sealed in the database', async () => {
    expect((await published()).flatMap(Object.keys)).not.toContain('d');
    const stored = await installation.database('gateway').collection('signing_keys').find().toArray();
    expect(JSON.stringify(stored)).not.toContain('"d"');
    const stranger = new SigningKeys(installation.database('gateway'), new Uint8Array(32));
    await expect(stranger.current()).rejects.toThrow('CANDOR_MASTER_KEY');
  });

  test('can be changed: tokens of the old and of the new one are good', async () => {
    const client = installation.client('gateway', ana);
    const me = () => client.get('api/feedback/echo/me');
    expect((await me()).status).toBe(200);
    const [before] = await published();
    const added = await keys().rotate(new Date().toISOString());
    expect((await keys().current()).id).toBe(added);
    expect((await published()).map(({ kid }) => kid)).toEqual(expect.arrayContaining([before?.['kid'], added]));
    await eventually(async () => expect((await me()).status).toBe(200), { what: 'a token of the new key is accepted', within: 90_000 });
  });

  test('that are no longer needed are forgotten', async () => {
    await keys().rotate(new Date(Date.now() + 3_600_000).toISOString());
    await keys().rotate(new Date(Date.now() + 7_200_000).toISOString());
    expect(await published()).toHaveLength(2);
  });
});

describe('stopping', () => {
  test('lets a request finish that has begun, and takes no more', async () => {
    const slow = fetch(`${installation.url('feedback')}/echo/slow`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = installation.stop('feedback');
    const answer = await slow;
    expect([answer.status, await answer.json()]).toEqual([200, { slow: true }]);
    await stopped;
    await expect(fetch(`${installation.url('feedback')}/health/live`)).rejects.toThrow();
    expect(problem(await door.get('api/feedback/echo/slow'))).toEqual([503, 'service_unavailable']);
    await installation.start(SmallService);
    expect((await door.get('api/feedback/echo/slow')).status).toBe(200);
  });
});
