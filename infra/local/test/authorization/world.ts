import type { ConfirmationView, HoldView } from '@candor/contracts';
import { eventually, type HttpClient, type TestInstallation } from '@candor/testing';
import { claimsOf, good, member, type Someone, through, tokenOf } from './asking.ts';

/** A Monday. */
export const now = '2026-03-02T09:00:00.000Z';

/** On a busy machine. */
export const patiently = { within: 240_000, every: 500 };

export interface Founded {
  readonly owner: Someone;
  readonly recruiter: Someone;
  readonly interviewer: Someone;
  readonly colleague: Someone;
  readonly analyst: Someone;
  /** An interviewer who does nothing. */
  readonly spareMember: string;
  readonly memberInvitation: string;
  readonly spareMemberInvitation: string;
  readonly memberInvitationLink: string;
  /** Named by id, shown once. */
  readonly key: string;
  readonly narrowKey: string;
  readonly spareKey: string;
}

export interface World {
  readonly acme: Founded;
  readonly globex: Founded;
  readonly ana: Someone;
  readonly cem: Someone;
  readonly newcomer: Someone;
  /** A candidate who blocks Acme. */
  readonly bea: Someone;
  /** Links by asker; those of holds by booking. */
  readonly links: Readonly<Record<string, string>>;
  /** Values of path parameters, and of others that lines name. */
  readonly places: Readonly<Record<string, string>>;
}

export const idIn = ({ stream }: { readonly stream: string }): string => stream.slice(stream.lastIndexOf('/') + 1);
export const keyIdIn = (key: string): string => key.slice('candorkey_'.length, 'candorkey_'.length + 22);
const guests = {
  ana: { name: 'Ana Almeida', address: 'ana@example.org', zone: 'Europe/Lisbon', message: 'Berlin suits me' },
  cem: { name: 'Cem Can', address: 'cem@example.org', zone: 'Europe/Berlin' },
};
export type Guest = keyof typeof guests;

/** What people do over HTTP, through the door. */
export class Doings {
  constructor(private readonly it: TestInstallation) {}

  async as(someone: Someone): Promise<HttpClient> {
    return through(this.it, await tokenOf(this.it, someone, now));
  }

  byLink(link: string): HttpClient {
    return through(this.it, { 'candor-link': link });
  }

  get anyone(): HttpClient {
    return through(this.it, {});
  }

  /** The link that came because of it: one of an earlier mail may have been spent. */
  async asksToSignIn(address: string, side: 'member' | 'candidate'): Promise<string> {
    const before = (await this.it.mailbox(address)).map(({ id }) => id);
    good(await this.anyone.post('api/sign-in/links', { address, side }));
    return await this.mailedLink(address, 'sign-in/', before);
  }

  async signsIn(address: string, side: 'member' | 'candidate'): Promise<Someone> {
    const link = await this.asksToSignIn(address, side);
    const { personId } = good<{ personId: string }>(await this.byLink(link).post('api/session'));
    return { person: personId, side };
  }

  /** An organization with a member of each role, somebody who is asked to join, and keys. */
  async found(organization: string): Promise<Founded> {
    const { person } = await this.signsIn(`owner@${organization}.example`, 'member');
    good(await (await this.as({ person })).post('api/organizations', { organizationId: organization, name: organization }));
    const owner = member(person, organization, 'owner');
    const asOwner = await this.as(owner);
    const url = `api/organizations/${organization}`;
    const join = async (name: string, role: 'recruiter' | 'interviewer' | 'analyst'): Promise<Someone> => {
      const named = { name: `${name} of ${organization}`, address: `${name}@${organization}.example` };
      const { personId } = good<{ personId: string }>(await asOwner.post(`${url}/members`, named));
      if (role !== 'interviewer') good(await asOwner.put(`${url}/members/${personId}/role`, { role }));
      return member(personId, organization, role);
    };
    const invite = async (name: string) =>
      good<{ invitationId: string }>(
        await asOwner.post(`${url}/invitations`, { address: `${name}@${organization}.example`, role: 'interviewer' }),
      ).invitationId;
    const key = async (...scopes: readonly string[]) =>
      good<{ key: string }>(await asOwner.post(`${url}/keys`, { name: 'Machine', scopes })).key;
    const [recruiter, interviewer, colleague, analyst, spare, memberInvitation, spareMemberInvitation, ...made] = await Promise.all([
      join('rita', 'recruiter'),
      join('hana', 'interviewer'),
      join('omar', 'interviewer'),
      join('ada', 'analyst'),
      join('nils', 'interviewer'),
      invite('iris'),
      invite('ivan'),
      key('analytics:read', 'interviews:read', 'organization:read', 'scheduling:read'),
      key('interviews:read'),
      key('interviews:read'),
    ]);
    const [all = '', narrowKey = '', spareKey = ''] = made;
    const memberInvitationLink = await this.mailedLink(`iris@${organization}.example`);
    const people = { owner, recruiter, interviewer, colleague, analyst, spareMember: spare.person };
    return { ...people, memberInvitation, spareMemberInvitation, memberInvitationLink, key: all, narrowKey, spareKey };
  }

  /** Hours, and chat types. */
  async offer({ owner, recruiter, interviewer, colleague }: Founded, types: Readonly<Record<string, object>>): Promise<void> {
    const day = [{ start: '09:00', end: '17:00' }];
    const weeklyHours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
    const schedule = { name: 'Work', zone: 'Europe/London', weeklyHours };
    const hosts = [owner, recruiter, interviewer, colleague];
    await Promise.all(
      hosts.map(async (host) => good(await (await this.as(host)).put('api/scheduling/availability/schedules/work', schedule))),
    );
    const asRecruiter = await this.as(recruiter);
    for (const [id, type] of Object.entries(types))
      await eventually(async () => good(await asRecruiter.put(`api/scheduling/chat-types/${id}`, type)), {
        what: 'members',
        within: 240_000,
        every: 100,
      });
  }

  /** Tried again until rows have what it takes. */
  hold(chatType: string, start: string): Promise<HoldView> {
    const url = `api/scheduling/public/acme/${chatType}/holds`;
    const what = `${chatType} to be open`;
    return eventually(async () => good<HoldView>(await this.anyone.post(url, { start, durationMinutes: 30 })), {
      what,
      within: 240_000,
      every: 100,
    });
  }

  async book(chatType: string, start: string, guest: Guest): Promise<ConfirmationView> {
    const { bookingId, link } = await this.hold(chatType, start);
    return good(await this.byLink(link).post(`api/scheduling/bookings/${bookingId}/confirmation`, guests[guest]));
  }

  async asksForChat(guest: Guest): Promise<string> {
    return idIn(good(await this.anyone.post('api/scheduling/public/acme/chat-requests', { ...guests[guest], message: 'Rosebud' })));
  }

  /** The link in the newest mail that came to an address; `about`: how the mail's id begins; `before`: ids of mails that are not meant. */
  async mailedLink(address: string, about = '', before: readonly string[] = []): Promise<string> {
    const mail = await eventually(
      async () => {
        const last = (await this.it.mailbox(address)).findLast(({ id }) => id.startsWith(about) && !before.includes(id));
        if (!last) throw new Error(`nothing came to ${address}`);
        return last;
      },
      { what: `a mail to ${address}`, within: 240_000, every: 100 },
    );
    return /\/l\/([\w.-]+)/.exec(mail.text)?.[1] ?? '';
  }

  async personIn(link: string): Promise<string> {
    return (await claimsOf(this.it, link, now)).person;
  }
}
