import { request } from 'node:http';
import { KeptMailView } from '@candor/contracts';
import { MAILER, type Mailer, serviceModule } from '@candor/platform';
import { eventually, everythingStored, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GatewayModule } from '../src/gateway.module.ts';

jest.setTimeout(180_000);

const now = '2026-03-02T09:00:00.000Z';
let mailer: Mailer;
const FeedbackWithMailer = serviceModule({
  service: 'feedback',
  streams: [],
  receives: [],
  projections: [],
  reactors: [],
  jobs: [],
  controllers: [],
  providers: [{ provide: 'taken for the spec', useFactory: (given: Mailer) => (mailer = given), inject: [MAILER] }],
});

const ics = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const mail = (id: string, address: string, text = 'Hello') => ({
  id,
  person: id,
  to: { address, name: 'Ana' },
  subject: `About ${id}`,
  text,
});

describe('the local mailbox', () => {
  let it: TestInstallation;
  beforeAll(async () => {
    it = await startServices([GatewayModule, FeedbackWithMailer], { testClock: now });
    for (const id of ['a', 'b', 'c']) await mailer.send(mail(id, id === 'b' ? 'ben@example.org' : 'Ana@Example.org'));
    await mailer.send({
      ...mail('d', 'ben@example.org', 'Open https://candor.example/l/x'),
      calendar: { method: 'REQUEST', content: ics },
    });
  });
  afterAll(() => it?.close());

  const list = async (query = '') =>
    (await it.client('gateway').get(`api/mailbox${query}`)).body as { items: KeptMailView[]; next: string | null };

  test('has what every service sent, once per id, for specs too', async () => {
    await mailer.send(mail('a', 'ana@example.org', 'Changed'));
    expect((await it.mailbox()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect((await it.mailbox('ana@example.org')).map(({ id, text, at }) => [id, text, at])).toEqual([
      ['a', 'Hello', now],
      ['c', 'Hello', now],
    ]);
  });

  test('is listed by the gateway, by address and page by page', async () => {
    const all = await list();
    expect(all.items.map((item) => KeptMailView.parse(item).id)).toEqual(['d', 'c', 'b', 'a']);
    expect((await list('?to=BEN@example.org')).items.map(({ id }) => id)).toEqual(['d', 'b']);
    const first = await list('?limit=3');
    expect(first.items).toHaveLength(3);
    expect((await list(`?limit=3&cursor=${first.next}`)).items.map(({ id }) => id)).toEqual(['a']);
    expect(await it.client('gateway').get('api/mailbox?cursor=what')).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(await it.client('gateway').get('api/mailbox/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('is shown as pages, whose only script is a file of its own', async () => {
    const page = await it.client('gateway').get('mailbox?to=');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const key = /\/mailbox\/([\w-]{20,})/.exec(String(page.body))?.[1] ?? '';
    const shown = await it.client('gateway').get(`mailbox/${key}`);
    expect(shown.body).toContain('<a href="https://candor.example/l/x" rel="noopener">');
    expect(await it.client('gateway').get('mailbox/page.css')).toMatchObject({ status: 200, body: expect.stringContaining('main {') });
    const script = await it.client('gateway').get('mailbox/page.js');
    expect([script.headers.get('content-type'), page.body]).toEqual([
      'text/javascript; charset=utf-8',
      expect.stringContaining('<script src="/mailbox/page.js" defer></script>'),
    ]);
    const invitation = await it.client('gateway').get(`mailbox/${key}/invite.ics`);
    expect([invitation.headers.get('content-type'), invitation.body]).toEqual(['text/calendar; charset=utf-8', ics]);
    const without = (await list('?to=ana@example.org')).items[0]?.key;
    expect(await it.client('gateway').get(`mailbox/${without}/invite.ics`)).toMatchObject({ status: 404 });
  });

  test('is not there for those who come from elsewhere', async () => {
    const ask = (path: string, headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, fail) =>
        request(new URL(path, it.url('gateway')), { headers }, (response) => resolve(response.resume().statusCode))
          .on('error', fail)
          .end(),
      );
    for (const path of ['api/mailbox', 'mailbox', 'mailbox/x', 'api/mailbox/x']) {
      expect(await ask(path, { host: 'evil.example' })).toBe(404);
      expect(await ask(path, { 'x-forwarded-for': '203.0.113.9' })).toBe(404);
    }
  });

  test('is sealed where it is stored, and in no log', async () => {
    const places = new Set<string>();
    for await (const { place, text } of everythingStored(it)) {
      places.add(place.replace(it.prefix, 'p'));
      expect({ place, plain: /@example\.org|About d|candor\.example|VCALENDAR/i.test(text) }).toEqual({ place, plain: false });
    }
    expect([...places]).toEqual(expect.arrayContaining(['mongodb p_installation.mailbox', 'mongodb p_feedback.mails']));
    for (const line of it.logs) expect(line).not.toMatch(/@example\.org|About d/i);
  });

  test('loses what belongs to a person who is erased', async () => {
    expect(await it.client('gateway', { person: 'a' }).post('api/erasures/mine', { person: 'a' })).toMatchObject({ status: 202 });
    await eventually(async () => expect((await it.mailbox()).map(({ id }) => id)).toEqual(['b', 'c', 'd']));
    expect(await mailer.send(mail('a', 'ana@example.org'))).toBe('withheld');
  });
});
