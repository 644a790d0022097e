import { type BookingView, exchangeIdOf, type PrivateLinkView } from '@candor/contracts';
import { eventually, type TestInstallation } from '@candor/testing';
import { good, type Someone } from './asking.ts';
import { observingPlaces } from './interviews-observing.matrix.ts';
import { conversations } from './made-conversations.ts';
import { madeExports } from './made-exports.ts';
import { madeFeedback } from './made-feedback.ts';
import { prepared } from './made-preparations.ts';
import { Doings, type Founded, idIn, keyIdIn, patiently, type World } from './world.ts';

const chat = (assignment: object, description: object = {}, rules: object = {}) => ({
  description: {
    name: 'Say hello',
    kind: 'exploratory',
    location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' },
    ...description,
  },
  assignment,
  rules: { durations: [30], ...rules },
});

function chatTypes({ interviewer }: Founded): Readonly<Record<string, object>> {
  const host = { hostId: interviewer.person };
  const single = { mode: 'single', host };
  return {
    hello: chat(single),
    secret: chat(single, { name: 'Unlisted of Acme', listed: false }),
    asked: chat(single, {}, { approval: true }),
    evening: chat({ mode: 'group', hosts: [host], capacity: 20, waitingList: 3 }, { kind: 'group' }),
  };
}

/** Everything that routes can be about, made as people would. */
export async function madeWorld(it: TestInstallation): Promise<World> {
  const doings = new Doings(it);
  const [acme, globex] = await Promise.all([doings.found('acme'), doings.found('globex')]);
  const { hello } = chatTypes(globex);
  await Promise.all([doings.offer(acme, chatTypes(acme)), doings.offer(globex, hello ? { elsewhere: hello } : {})]);
  await hostNotes(doings, acme);
  const [booked, talked, other, pending, refused, group, held, released] = await Promise.all([
    doings.book('hello', '2026-03-10T09:00:00.000Z', 'ana'),
    doings.book('hello', '2026-03-10T15:00:00.000Z', 'ana'),
    doings.book('hello', '2026-03-10T10:00:00.000Z', 'cem'),
    doings.book('asked', '2026-03-10T11:00:00.000Z', 'ana'),
    doings.book('asked', '2026-03-10T12:00:00.000Z', 'ana'),
    doings.book('evening', '2026-03-11T09:00:00.000Z', 'ana'),
    doings.hold('hello', '2026-03-12T09:00:00.000Z'),
    doings.hold('hello', '2026-03-12T10:00:00.000Z'),
  ]);
  const recruiter = await doings.as(acme.recruiter);
  const post = async (path: string, body: unknown): Promise<string> =>
    idIn(good<{ stream: string }>(await recruiter.post(`api/scheduling/${path}`, body)));
  const invite = (address: string) => post('invitations', { chatTypeId: 'hello', address, name: 'Ina', message: 'Rosebud' });
  const invitationId = await invite('ina@example.org');
  const otherInvitation = await invite('ivo@example.org');
  const linkId = await post('private-links', { chatTypeId: 'secret', note: 'Rosebud', uses: 50 });
  const otherLink = await post('private-links', { chatTypeId: 'hello' });
  const batchId = await post('invitation-batches', { chatTypeId: 'hello', message: 'Rosebud' });
  const requestId = await doings.asksForChat('ana');
  const conversed = await conversations(doings, acme, talked.bookingId);
  const privateLink = (id: string) =>
    eventually(
      async () =>
        good<PrivateLinkView>(await recruiter.get(`api/scheduling/private-links/${id}`))
          .url.split('/')
          .at(-1) ?? '',
    );
  const session = await eventually(
    async () => good<BookingView>(await recruiter.get(`api/scheduling/bookings/${group.bookingId}`)),
    patiently,
  );
  const people = await candidates(doings);
  const preparations = await prepared(doings, [acme, globex], people.ana, talked.bookingId);
  const feedback = await madeFeedback(it, doings, acme, people);
  const exported = await madeExports(doings, acme);
  const invited = await doings.mailedLink('ina@example.org');
  return {
    acme,
    globex,
    ...people,
    links: {
      ...conversed.links,
      ...feedback.links,
      [held.bookingId]: held.link,
      [released.bookingId]: released.link,
      'private-link': await privateLink(linkId),
      'other private-link': await privateLink(otherLink),
      invited,
      'other invited': await doings.mailedLink('ivo@example.org'),
      'member-invitation': acme.memberInvitationLink,
      'other member-invitation': globex.memberInvitationLink,
      'sign-in': await doings.asksToSignIn('somebody.new@example.org', 'candidate'),
    },
    places: {
      ...exported.places,
      ...feedback.places,
      outsideExchange: exchangeIdOf(conversed.places.outside, acme.interviewer.person),
      signalKey: 'candidate-sentiment',
      unknownFigure: 'candidate-sentiment~2020-01~unknown~1',
      organization: 'acme',
      organizationId: 'acme',
      chatTypeId: 'hello',
      unlisted: 'secret',
      evening: 'evening',
      fresh: 'fresh',
      bookingId: booked.bookingId,
      conversationId: talked.bookingId,
      candidateId: people.ana.person,
      outcome: 'referred',
      ...conversed.places,
      ...preparations.places,
      ...observingPlaces,
      otherBooking: other.bookingId,
      pending: pending.bookingId,
      refused: refused.bookingId,
      held: held.bookingId,
      released: released.bookingId,
      missingId: people.ana.person,
      sessionId: session.sessionId ?? '',
      hostId: acme.interviewer.person,
      withoutHours: acme.analyst.person,
      person: acme.spareMember,
      invitation: acme.memberInvitation,
      spareMemberInvitation: acme.spareMemberInvitation,
      invitationId,
      otherInvitation,
      linkId,
      batchId,
      requestId,
      token: invited,
      feed: await feedOf(doings, people.ana),
      calendarId: 'work',
      scheduleId: 'work',
      extra: 'extra',
      another: 'another',
      travelId: 'lisbon',
      trip: 'trip',
      date: '2026-03-20',
      day: '2026-02-20',
      blockId: 'work',
      more: 'more',
      purpose: 'market-figures',
      key: keyIdIn(acme.key),
      spareKey: keyIdIn(acme.spareKey),
      session: await sessionOf(doings, people.ana),
      ...(await mails(doings)),
    },
  };
}

async function hostNotes(doings: Doings, { interviewer }: Founded): Promise<void> {
  const host = await doings.as(interviewer);
  const url = 'api/scheduling/availability';
  good(await host.put(`${url}/schedules/work/overrides/2026-03-20`, { windows: [], note: 'Dr Molar' }));
  good(await host.put(`${url}/travels/lisbon`, { from: '2026-05-01', until: '2026-05-02', zone: 'Europe/Lisbon', note: 'Dr Molar' }));
}

/** The guests of before sign in, Bea blocks Acme, and Ana says where she does not want to be seen, and who she is as a member. */
async function candidates(doings: Doings): Promise<Pick<World, 'ana' | 'bea' | 'cem' | 'newcomer'>> {
  const [ana, bea, cem, newcomer, memberLink] = await Promise.all([
    doings.signsIn('ana@example.org', 'candidate'),
    doings.signsIn('bea@example.org', 'candidate'),
    doings.signsIn('cem@example.org', 'candidate'),
    doings.signsIn('newcomer@example.org', 'member'),
    doings.asksToSignIn('ana@work.example', 'member'),
  ]);
  const asAna = await doings.as(ana);
  const target = { kind: 'domain', domain: 'former-employer.example' };
  good(await asAna.put('api/confidentiality/blocks/work', { target }));
  good(await asAna.put('api/sides/member', { link: memberLink }));
  good(await asAna.put('api/interviews/contacts/wanda-wisp', { name: 'Wanda Wisp' }));
  good(await asAna.put('api/interviews/my-check-ins/2026-01-31', { satisfaction: 1, note: 'Weary of the looms' }));
  good(await (await doings.as(cem)).put('api/confidentiality/busy-as-host', { busy: false }));
  good(await (await doings.as(bea)).put('api/people/me/name', { name: 'Bea Barros' }));
  const acme = { kind: 'organization', organizationId: 'acme' };
  good(await (await doings.as(bea)).put('api/confidentiality/blocks/acme', { target: acme, because: 'employer' }));
  return { ana, bea, cem, newcomer };
}

async function feedOf(doings: Doings, someone: Someone): Promise<string> {
  const { address } = good<{ address: string }>(await (await doings.as(someone)).post('api/scheduling/calendar-feed'));
  return address.slice(address.lastIndexOf('/') + 1);
}

async function sessionOf(doings: Doings, someone: Someone): Promise<string> {
  const { items } = good<{ items: readonly { sessionId: string }[] }>(await (await doings.as(someone)).get('api/sessions'));
  return items[0]?.sessionId ?? '';
}

async function mails(doings: Doings): Promise<{ readonly mail: string; readonly mailWithInvite: string }> {
  return await eventually(
    async () => {
      const { items } = good<{ items: readonly { key: string; calendar?: unknown }[] }>(await doings.anyone.get('api/mailbox?limit=100'));
      const withInvite = items.find(({ calendar }) => calendar !== undefined);
      if (!withInvite) throw new Error('no mail brings an invitation');
      return { mail: withInvite.key, mailWithInvite: withInvite.key };
    },
    { what: 'a mail with an invitation', within: 240_000, every: 500 },
  );
}
