import { AnalyticsModule } from '@candor/analytics';
import type { BookingView, ConfirmationView, HeldAboutMe } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, everythingStored, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { good, type Someone } from './authorization/asking.ts';
import { Doings, type Founded, now } from './authorization/world.ts';

jest.setTimeout(900_000);

const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];
const texts = ['Ana Almeida', 'ana@example.org', 'Berlin suits me', 'former-employer.example'];
let it: TestInstallation;
let doings: Doings;
let acme: Founded;
let booking: ConfirmationView;
let [ana, work]: Someone[] = [];

const held = async (someone: Someone | undefined): Promise<HeldAboutMe> =>
  good<HeldAboutMe>(await (await doings.as(someone ?? { person: '' })).get('api/held-about-me'));
const seenByRecruiter = async () =>
  good<BookingView>(await (await doings.as(acme.recruiter)).get(`api/scheduling/bookings/${booking.bookingId}`));

beforeAll(async () => {
  it = await startServices(modules, { testClock: now });
  doings = new Doings(it);
  acme = await doings.found('acme');
  const description = {
    name: 'Say hello',
    kind: 'exploratory',
    location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' },
  };
  const assignment = { mode: 'single', host: { hostId: acme.interviewer.person } };
  await doings.offer(acme, { hello: { description, assignment, rules: { durations: [30] } } });
  booking = await doings.book('hello', '2026-03-10T09:00:00.000Z', 'ana');
  await doings.mailedLink('ana@example.org', 'booking/');
  ana = await doings.signsIn('ana@example.org', 'candidate');
  const asAna = await doings.as(ana);
  good(await asAna.put('api/people/me/name', { name: 'Ana Almeida' }));
  good(await asAna.put('api/confidentiality/blocks/work', { target: { kind: 'domain', domain: 'former-employer.example' } }));
  const link = await doings.asksToSignIn('ana@work.example', 'member');
  good(await asAna.put('api/sides/member', { link }));
  const { personId } = good<{ personId: string }>(await asAna.get('api/sides/member'));
  work = { person: personId };
});

afterAll(() => it?.close());

describe('everything held about somebody', () => {
  test('is shown to them by every service, with their own texts', async () => {
    const { services, missing, ...rest } = await held(ana);
    expect({ missing, ...rest }).toMatchObject({ missing: [], personId: ana?.person, side: 'candidate' });
    const shown = JSON.stringify(services);
    for (const text of texts) expect(shown).toContain(text);
    expect(shown).not.toContain('sealed:');
    const kinds = services.flatMap(({ things }) => things.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['mail', 'session']));
    const types = services.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types).toEqual(expect.arrayContaining(['PersonNamed', 'Blocked', 'MemberSideLinked', 'GuestGiven', 'BookingConfirmed']));
  });

  test('can be read as a page', async () => {
    const { status, headers, body } = await (await doings.as(ana ?? { person: '' })).get('api/held-about-me/page');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    for (const text of texts) expect(body).toContain(text);
  });

  test('says to a host that there was a guest, and not who', async () => {
    const shown = JSON.stringify((await held(acme.interviewer)).services);
    expect(shown).toContain(booking.bookingId);
    for (const text of texts) expect(shown).not.toContain(text);
  });

  test('never leads from the member side to the candidate side', async () => {
    const shown = JSON.stringify((await held(work)).services);
    expect(shown).toContain('PersonRegistered');
    for (const word of [...texts, ana?.person ?? '', 'confidentiality']) expect(shown).not.toContain(word);
  });
});

describe('a candidate who is erased', () => {
  test('is erased by every service', async () => {
    expect((await seenByRecruiter()).guest).toMatchObject({ name: 'Ana Almeida', address: 'ana@example.org' });
    const asAna = await doings.as(ana ?? { person: '' });
    good(await asAna.post('api/erasures/mine', { person: ana?.person }));
    await eventually(async () => expect(await asAna.get('api/erasures/mine')).toMatchObject({ body: { pending: [], completedAt: now } }), {
      within: 240_000,
      every: 500,
      what: 'every service having erased',
    });
  });

  test('is nobody to the organization, and to Candor', async () => {
    expect((await seenByRecruiter()).guest).toMatchObject({ name: null, address: null, message: null });
    expect(await it.mailbox('ana@example.org')).toEqual([]);
    const after = JSON.stringify(await held(ana));
    for (const text of texts) expect(after).not.toContain(text);
    for (const service of ['gateway', 'scheduling'] as const) {
      expect(await it.database(service).collection('mails').countDocuments({ person: ana?.person })).toBe(0);
      expect(await it.database(service).collection('blobs.files').countDocuments({ 'metadata.person': ana?.person })).toBe(0);
    }
    expect(await it.database('gateway').collection('sessions').countDocuments({ person: ana?.person })).toBe(0);
  });

  test('is nowhere to be found in plain', async () => {
    let searched = 0;
    for await (const { place, text } of everythingStored(it)) {
      searched++;
      expect({ place, found: texts.filter((word) => text.includes(word)) }).toEqual({ place, found: [] });
      if (place.endsWith('_keys.keys') && text.includes(`person/${ana?.person}`)) expect(text).not.toContain('wrapped');
    }
    expect(searched).toBeGreaterThan(100);
    for (const line of it.logs) for (const word of texts) expect(line).not.toContain(word);
  });
});
