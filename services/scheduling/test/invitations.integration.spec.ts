import {
  type CandidateInvitationView,
  confidentialityStream,
  type InvitedView,
  organizationStream,
  type SlotsView,
} from '@candor/contracts';
import { eventually, good, problem, published, revealing } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { byLink, hello, memberOf, receive } from './acme.ts';
import { linkIn, personalData } from './people.ts';
import { type Answered, idOf, Recruiting } from './recruiting.ts';

let acme: Recruiting;

jest.setTimeout(240_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(() => acme?.installation.close());

const invite = async (address: string, more = {}): Promise<Answered> =>
  good<Answered>(await acme.rita.post('invitations', { chatTypeId: 'quiet', address, name: 'Ana Almeida', ...more }));
const seen = (answered: Answered) => acme.seen<CandidateInvitationView>(`invitations/${idOf(answered)}`, answered);

describe('an invitation', () => {
  test('comes by mail, is looked at without anything happening, and lets its candidate book what is not listed', async () => {
    const invited = await invite('ana@example.org', { message: 'Your talk on rockets was great.' });
    expect(await seen(invited)).toMatchObject({ name: 'Ana Almeida', address: 'ana@example.org', status: 'open', round: 1 });
    const mail = await acme.mailed('ana@example.org');
    expect(mail.text).toContain('> Your talk on rockets was great.');
    const link = linkIn(mail);
    const looked = good<InvitedView>(await acme.anybody.get('invited', { ...byLink(link), after: invited }));
    expect(looked).toMatchObject({
      organization: 'ACME',
      chatType: { name: 'Say hello' },
      status: 'open',
      message: 'Your talk on rockets was great.',
    });
    const range = 'from=2026-03-03T00:00:00Z&to=2026-03-04T00:00:00Z&zone=Europe/Lisbon';
    expect(good<SlotsView>(await acme.anybody.get(`invited/slots?${range}`, byLink(link))).slots.length).toBeGreaterThan(0);
    expect((await seen(invited)).version).toBe(invited.version);
    const { bookingId } = await acme.book('invited', link);
    await eventually(async () => expect(await seen(invited)).toMatchObject({ status: 'booked', bookingId }));
    expect(problem(await acme.anybody.post('invited/holds', { start: acme.freeStart(), durationMinutes: 30 }, byLink(link)))).toEqual({
      status: 409,
      code: 'already_booked',
    });
    expect(problem(await acme.rita.post('invitations', { chatTypeId: 'quiet', address: 'ANA@example.org' }))).toEqual({
      status: 409,
      code: 'already_booked',
    });
  });

  test('can be used again when the chat is called off', async () => {
    const invited = await invite('omar@example.org');
    const link = linkIn(await acme.mailed('omar@example.org'));
    const booked = await acme.book('invited', link, 'omar@example.org');
    // it is open before this as well as after the cancellation
    await eventually(async () => expect((await seen(invited)).status).toBe('booked'));
    good(await acme.anybody.post(`bookings/${booked.bookingId}/cancellation`, {}, byLink(booked.link)));
    await eventually(async () => expect((await seen(invited)).status).toBe('open'));
    await acme.book('invited', link, 'omar@example.org');
    await eventually(async () => expect((await seen(invited)).status).toBe('booked'));
  });

  test('is declined, withdrawn or let go by, and says so', async () => {
    const declined = await invite('declines@example.org');
    const link = linkIn(await acme.mailed('declines@example.org'));
    good(await acme.anybody.post('invited/decline', {}, byLink(link)));
    await eventually(async () => expect((await seen(declined)).status).toBe('declined'));
    expect(problem(await acme.rita.post('invitations', { chatTypeId: 'quiet', address: 'declines@example.org' })).code).toBe(
      'declined_recently',
    );
    const withdrawn = await invite('withdrawn@example.org');
    const other = linkIn(await acme.mailed('withdrawn@example.org'));
    good(await acme.rita.post(`invitations/${idOf(withdrawn)}/withdrawal`));
    expect(problem(await acme.anybody.post('invited/decline', {}, byLink(other)))).toEqual({ status: 410, code: 'invitation_withdrawn' });
  });

  test('of an agency names its client', async () => {
    const described = hello({ mode: 'single', host: { hostId: 'hana' } });
    const description = { ...described.description, listed: false, client: 'Initech' };
    good(await acme.rita.put('chat-types/agency', { ...described, description }));
    await eventually(async () => expect((await acme.rita.get('chat-types/agency')).status).toBe(200));
    await invite('client@example.org', { chatTypeId: 'agency' });
    expect((await acme.mailed('client@example.org')).text).toContain('ACME for Initech would like to meet you');
  });

  test('is its organization’s own', async () => {
    const invited = await invite('theirs@example.org');
    const gil = memberOf(acme.installation, 'globex')('gil', 'recruiter');
    expect((await seen(invited)).status).toBe('open');
    expect(problem(await gil.get(`invitations/${idOf(invited)}`)).status).toBe(404);
    expect(problem(await gil.post(`invitations/${idOf(invited)}/withdrawal`))).toEqual({ status: 404, code: 'unknown_invitation' });
    expect(good<{ items: unknown[] }>(await gil.get('invitations')).items).toEqual([]);
    expect(problem(await gil.post('invitations', { chatTypeId: 'quiet', address: 'a@example.org' }))).toEqual({
      status: 404,
      code: 'unknown_chat_type',
    });
  });
});

describe('who wants no invitations', () => {
  test('says so by one click in a mail program, and looks to the recruiter like anybody else', async () => {
    await invite('quiet@example.org');
    const mail = await acme.mailed('quiet@example.org');
    const url = new URL(mail.unsubscribe?.url ?? '');
    expect({ oneClick: mail.unsubscribe?.oneClick, path: url.pathname }).toEqual({
      oneClick: true,
      path: expect.stringMatching(/^\/api\/scheduling\/unsubscriptions\//),
    });
    const path = url.pathname.replace('/api/scheduling/', '');
    expect((await acme.anybody.get(path)).status).toBe(404);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = await fetch(new URL(path, `${acme.installation.url('scheduling')}/`), {
      method: 'POST',
      headers: form,
      body: 'List-Unsubscribe=One-Click',
    });
    expect(click.status).toBe(200);
    const other = hello({ mode: 'single', host: { hostId: 'hana' } });
    good(await acme.rita.put('chat-types/other', other));
    await eventually(async () => expect((await acme.rita.get('chat-types/other')).status).toBe(200));
    const [toThem, toNobody] = [
      await invite('quiet@example.org', { chatTypeId: 'other' }),
      await invite('new@example.org', { chatTypeId: 'other' }),
    ];
    await acme.mailed('new@example.org');
    const views = await Promise.all([toThem, toNobody].map(seen));
    const [one, two] = views.map(({ invitationId: _, address: __, ...view }) => view);
    expect(one).toEqual(two);
    await acme.installation.moveClock('2026-03-02T10:00:00.000Z');
    expect(await acme.installation.mailbox('quiet@example.org')).toHaveLength(1);
  });

  test('can mean every organization, and be taken back', async () => {
    await invite('none@example.org');
    const link = linkIn(await acme.mailed('none@example.org'));
    const out = good<Answered>(await acme.anybody.put('invited/opt-out', { ofEveryone: true }, byLink(link)));
    const view = async (after: Answered) => good<InvitedView>(await acme.anybody.get('invited', { ...byLink(link), after })).optedOut;
    expect(await view(out)).toEqual({ ofOrganization: false, ofEveryone: true });
    expect(await view(good<Answered>(await acme.anybody.delete('invited/opt-out?ofEveryone=true', byLink(link))))).toEqual({
      ofOrganization: false,
      ofEveryone: false,
    });
  });

  test('or blocks the organization hears nothing, and nobody can tell', async () => {
    const personal = await personalData(acme.installation);
    const candidateId = await personal.addresses.put('candidate', 'blocks@example.org', 'candidate-1');
    const [text = ''] = await personal.sealer.seal([
      { person: candidateId, organization: undefined, event: 'block', field: 'target.text', text: 'acme.example' },
    ]);
    const target = { kind: 'domain', text };
    await receive(acme.installation, [
      published(confidentialityStream, candidateId, [{ type: 'Blocked', data: { candidateId, blockId: 'b', target, because: 'chosen' } }]),
      published(
        organizationStream,
        'acme',
        [{ type: 'OrganizationDescribed', data: { organizationId: 'acme', domains: ['acme.example'], parentCompany: null } }],
        4,
      ),
    ]);
    await eventually(async () => {
      const rows = acme.installation.database('scheduling');
      const collections = (await rows.listCollections().toArray()).filter(({ name }) => /confidentiality|organizations/.test(name));
      const stored = await Promise.all(collections.map(({ name }) => rows.collection(name).find().toArray()));
      expect(JSON.stringify(stored)).toContain(candidateId);
      expect(JSON.stringify(stored)).toContain('acme.example');
    });
    const [toThem, toNobody] = [await invite('blocks@example.org'), await invite('fresh@example.org')];
    await acme.mailed('fresh@example.org');
    const [one, two] = (await Promise.all([toThem, toNobody].map(seen))).map(({ invitationId: _, address: __, ...view }) => view);
    expect(one).toEqual(two);
    await acme.installation.moveClock('2026-03-02T11:00:00.000Z');
    expect(await acme.installation.mailbox('blocks@example.org')).toEqual([]);
  });
});

test('no mail tells a bystander what it is about', async () => {
  const mails = await acme.installation.mailbox();
  expect(mails.length).toBeGreaterThan(5);
  for (const mail of mails) expect(revealing(mail, ['acme', 'ACME', 'Say hello', 'Ana', 'Almeida', 'Rita', 'Roth'])).toEqual([]);
});
