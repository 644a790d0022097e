import { bookingStream, type Commit, organizationStream, personStream, type RoleFamily } from '@candor/contracts';
import { type KeptMail, names, openPersonalData, type Side } from '@candor/platform';
import { type HttpClient, published, receive as receiveAt, type TestInstallation } from '@candor/testing';

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

export const receive = (installation: TestInstallation, ...commits: readonly Commit[]) => receiveAt(installation, 'interviews', ...commits);

/** What the gateway would publish of an organization and its people. */
export async function found(installation: TestInstallation, organizationId: string, members: Readonly<Record<string, Role>>) {
  const joined = Object.entries(members).map(([personId, role]) => ({
    type: 'MemberJoined',
    data: { organizationId, personId, role, by: 'invitation' },
  }));
  const founded = { type: 'OrganizationFounded', data: { organizationId, name: organizationId.toUpperCase() } };
  await receive(installation, published(organizationStream, organizationId, [founded, ...joined]));
}

/** What the gateway would publish of somebody who has said who they are. */
export async function introduced(installation: TestInstallation, personId: string, side: Side, name: string, address: string) {
  const [sealedName, sealedAddress] = await sealed(installation, personId, undefined, [name, address]);
  await receive(
    installation,
    published(personStream, personId, [
      { type: 'PersonRegistered', data: { personId, side } },
      { type: 'PersonNamed', data: { personId, name: sealedName } },
      { type: 'PersonAddressSet', data: { personId, address: sealedAddress, verified: true } },
    ]),
  );
}

/** Keys and addresses of the installation. */
export const personalData = (installation: TestInstallation) =>
  openPersonalData(installation.database('interviews').client.db(names.keysDatabase(installation.prefix)), {
    masterKeys: [Buffer.from(installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64')],
    clock: { now: () => new Date().toISOString() },
  });

export async function sealed(installation: TestInstallation, person: string, organization: string | undefined, texts: readonly string[]) {
  const { sealer } = await personalData(installation);
  return sealer.seal(texts.map((text, index) => ({ person, organization, event: `${person} ${index}`, field: 'text', text })));
}

export interface Booked {
  readonly bookingId: string;
  readonly start: string;
  readonly end: string;
  readonly hostIds: readonly string[];
  readonly guestId: string;
  readonly roleFamily?: RoleFamily;
}

const meetingOf = ({ bookingId, start, end, hostIds }: Booked) => ({
  organizationId: 'acme',
  chatTypeId: 'hello',
  bookingId,
  start,
  end,
  hostIds,
});

/** What scheduling would publish of a chat that a guest has booked with acme. */
export async function booked(installation: TestInstallation, chat: Booked, guest = 'Ana Almeida') {
  const [guestName, guestAddress] = await sealed(installation, chat.guestId, 'acme', [guest, `${chat.guestId}@example.org`]);
  const { bookingId, guestId } = chat;
  const channel = { kind: 'public-page' };
  const location = { kind: 'place', address: '1 Rocket Road' };
  const shared = { ...meetingOf(chat), sessionId: null, kind: 'exploratory', roleFamily: chat.roleFamily ?? null, channel };
  await receive(
    installation,
    published(bookingStream, bookingId, [
      { type: 'BookingHeld', data: { ...shared, choice: { mode: 'single', considered: [] }, heldUntil: chat.start } },
      { type: 'GuestGiven', data: { bookingId, guestId, guestName, guestAddress, guestZone: 'Europe/Lisbon', guestLocale: 'en' } },
      { type: 'BookingConfirmed', data: { ...shared, guestId, location, sequence: 0, confirmedBy: 'guest' } },
    ]),
  );
}

/** What scheduling would publish next about a booking; the confirmation was its third event. */
export const happened = (installation: TestInstallation, chat: Booked, from: number, type: string, data: object = {}) =>
  receive(
    installation,
    published(bookingStream, chat.bookingId, [{ type, data: { ...meetingOf(chat), guestId: chat.guestId, ...data } }], from),
  );

export const memberOf =
  (installation: TestInstallation, organization: string) =>
  (person: string, role: Role = 'interviewer'): HttpClient =>
    installation.client('interviews', { person, memberships: [{ organization, role }] });

export const candidate = (installation: TestInstallation, person: string): HttpClient =>
  installation.client('interviews', { person, side: 'candidate' });

export const byLink = (link: string) => ({ headers: { 'candor-link': link.replace(/^.*\/l\//, '') } });

export const linkIn = (mail: Pick<KeptMail, 'text'> | undefined): string => /\/l\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
