import {
  bookingStream,
  type Commit,
  conversationStream,
  organizationStream,
  outcomeStream,
  outcomeSubject,
  personStream,
  type RoleFamily,
} from '@candor/contracts';
import { names, openPersonalData } from '@candor/platform';
import { type HttpClient, published, receive, type TestInstallation } from '@candor/testing';

export type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

/** Keys of the installation. */
export const personalData = (installation: TestInstallation) =>
  openPersonalData(installation.database('analytics').client.db(names.keysDatabase(installation.prefix)), {
    masterKeys: [Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64')],
    clock: { now: () => new Date().toISOString() },
  });

export async function sealed(installation: TestInstallation, person: string, organization: string | undefined, texts: readonly string[]) {
  const { sealer } = await personalData(installation);
  return sealer.seal(texts.map((text, index) => ({ person, organization, event: `${person} ${index}`, field: 'text', text })));
}

/** What the gateway would publish of an organization and its people. */
export async function found(installation: TestInstallation, organizationId: string, members: Readonly<Record<string, Role>>) {
  const joined = Object.entries(members).map(([personId, role]) => ({
    type: 'MemberJoined',
    data: { organizationId, personId, role, by: 'invitation' },
  }));
  const founded = { type: 'OrganizationFounded', data: { organizationId, name: organizationId.toUpperCase() } };
  await receive(installation, 'analytics', published(organizationStream, organizationId, [founded, ...joined]));
}

/** What the gateway would publish of somebody who has said who they are. */
export async function introduced(installation: TestInstallation, personId: string, name: string, address: string) {
  const [sealedName, sealedAddress] = await sealed(installation, personId, undefined, [name, address]);
  await receive(
    installation,
    'analytics',
    published(personStream, personId, [
      { type: 'PersonRegistered', data: { personId, side: 'member' } },
      { type: 'PersonNamed', data: { personId, name: sealedName } },
      { type: 'PersonAddressSet', data: { personId, address: sealedAddress, verified: true } },
    ]),
  );
}

export interface Chat {
  readonly bookingId: string;
  readonly guestId: string;
  readonly start: string;
  readonly organizationId?: string;
  readonly roleFamily?: RoleFamily;
}

const meetingOf = ({ bookingId, start, organizationId = 'acme' }: Chat) => ({
  organizationId,
  chatTypeId: 'hello',
  bookingId,
  start,
  end: new Date(Date.parse(start) + 1_800_000).toISOString(),
  hostIds: ['hana'],
});

/** What scheduling would publish of a chat that a guest has booked; the confirmation is its third event. */
export async function bookedCommit(installation: TestInstallation, chat: Chat, guest: string): Promise<Commit> {
  const { bookingId, guestId, organizationId = 'acme', roleFamily = null } = chat;
  const [guestName, guestAddress] = await sealed(installation, guestId, organizationId, [guest, `${guestId}@example.org`]);
  const shared = { ...meetingOf(chat), sessionId: null, kind: 'exploratory', roleFamily, channel: { kind: 'public-page' } };
  return published(bookingStream, bookingId, [
    { type: 'BookingHeld', data: { ...shared, choice: { mode: 'single', considered: [] }, heldUntil: chat.start } },
    { type: 'GuestGiven', data: { bookingId, guestId, guestName, guestAddress, guestZone: 'Europe/Lisbon', guestLocale: 'en' } },
    {
      type: 'BookingConfirmed',
      data: { ...shared, guestId, location: { kind: 'phone', instructions: '' }, sequence: 0, confirmedBy: 'guest' },
    },
  ]);
}

export const booked = async (installation: TestInstallation, chat: Chat, guest = 'Ana Almeida') =>
  receive(installation, 'analytics', await bookedCommit(installation, chat, guest));

/** What scheduling would publish next about a booking. */
export const happened = (installation: TestInstallation, chat: Chat, from: number, type: string, data: object = {}) =>
  receive(
    installation,
    'analytics',
    published(bookingStream, chat.bookingId, [{ type, data: { ...meetingOf(chat), guestId: chat.guestId, ...data } }], from),
  );

/** What interviews would publish of the conversation of a booking: held, and what its host says came of it. */
export async function held(installation: TestInstallation, chat: Chat, note: string) {
  const { chatTypeId, bookingId, ...times } = meetingOf(chat);
  const meeting = { ...times, conversationId: bookingId, sessionId: null, kind: 'exploratory', guestId: chat.guestId };
  const [sealedNote] = await sealed(installation, 'hana', times.organizationId, [note]);
  const of = { conversationId: bookingId, organizationId: times.organizationId, kind: 'follow-up' };
  await receive(
    installation,
    'analytics',
    published(conversationStream, bookingId, [
      { type: 'ConversationPlanned', data: { ...meeting, bookingId, chatTypeId, roleFamily: chat.roleFamily ?? null } },
      { type: 'ConversationStarted', data: { ...meeting, startedAt: times.start, by: 'host' } },
      { type: 'ConversationEnded', data: { ...meeting, endedAt: times.end, by: 'host' } },
    ]),
    published(outcomeStream, outcomeSubject(bookingId, 'host'), [
      { type: 'OutcomeRecorded', data: { ...of, side: 'host', recorderId: 'hana', note: sealedNote } },
    ]),
    published(outcomeStream, outcomeSubject(bookingId, 'guest'), [
      { type: 'OutcomeRecorded', data: { ...of, side: 'guest', kind: 'happier-where-i-am', recorderId: chat.guestId, note: null } },
    ]),
  );
}

export const memberOf =
  (installation: TestInstallation, organization: string) =>
  (person: string, role: Role = 'recruiter'): HttpClient =>
    installation.client('analytics', { person, memberships: [{ organization, role }] });

export const candidate = (installation: TestInstallation, person: string): HttpClient =>
  installation.client('analytics', { person, side: 'candidate' });
