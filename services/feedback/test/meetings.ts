import {
  bookingStream,
  conversationStream,
  exchangeIdOf,
  FeedbackAnswers,
  type Instant,
  type Locale,
  organizationStream,
  personStream,
  type StreamDefinition,
  streamId,
} from '@candor/contracts';
import { type KeptMail, names, openPersonalData } from '@candor/platform';
import { eventually, good, type HttpClient, published, receive, type TestInstallation, type Told } from '@candor/testing';

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

/** A Tuesday. */
export const ended = '2026-03-10T09:30:00.000Z';
export const answersOf = (strengths: string, more: object = {}) => ({
  answers: FeedbackAnswers.parse({ scales: { 'would-talk-again': 8 }, texts: { strengths }, ...more }),
});

/** What other services would publish, as feedback receives it. */
export class Meetings {
  readonly #versions = new Map<string, number>();

  constructor(readonly installation: TestInstallation) {}

  async tell(stream: StreamDefinition, subject: string, events: readonly Told[], at: Instant = ended): Promise<void> {
    const id = streamId(stream, subject);
    const from = (this.#versions.get(id) ?? 0) + 1;
    this.#versions.set(id, from + events.length - 1);
    await receive(this.installation, 'feedback', published(stream, subject, events, from, at));
  }

  async found(organizationId: string): Promise<void> {
    await this.tell(organizationStream, organizationId, [
      { type: 'OrganizationFounded', data: { organizationId, name: organizationId.toUpperCase() } },
    ]);
  }

  async introduce(personId: string, name: string, address: string): Promise<void> {
    const [sealedName, sealedAddress] = await this.#sealed(personId, undefined, { name, address });
    await this.tell(personStream, personId, [
      { type: 'PersonRegistered', data: { personId, side: 'member' } },
      { type: 'PersonNamed', data: { personId, name: sealedName } },
      { type: 'PersonAddressSet', data: { personId, address: sealedAddress, verified: true } },
    ]);
  }

  /** Somebody books, and the conversation ends. Resolves with the exchange's id, once there is one for each host. */
  async held(
    conversationId: string,
    guestId: string,
    { hostIds = ['hana'], organizationId = 'acme', kind = 'exploratory', at = ended, locale = 'en' as Locale } = {},
  ): Promise<string> {
    const [guestName, guestAddress] = await this.#sealed(guestId, organizationId, {
      guestName: `${guestId} guest`,
      guestAddress: `${guestId}@example.org`,
    });
    const guest = { bookingId: conversationId, guestId, guestName, guestAddress, guestZone: 'Europe/Lisbon', guestLocale: locale };
    await this.tell(bookingStream, conversationId, [{ type: 'GuestGiven', data: guest }]);
    await this.end(conversationId, guestId, { hostIds, organizationId, kind, at });
    for (const hostId of hostIds) await this.opened(exchangeIdOf(conversationId, hostId), hostId);
    return exchangeIdOf(conversationId, hostIds[0] ?? '');
  }

  async end(
    conversationId: string,
    guestId: string,
    { hostIds = ['hana'] as readonly string[], organizationId = 'acme' as string | null, kind = 'exploratory', at = ended } = {},
  ): Promise<void> {
    const meeting = this.meeting(conversationId, guestId, hostIds, organizationId, kind);
    await this.tell(conversationStream, conversationId, [{ type: 'ConversationEnded', data: { ...meeting, endedAt: at, by: 'rule' } }], at);
  }

  meeting(
    conversationId: string,
    guestId: string,
    hostIds: readonly string[],
    organizationId: string | null = 'acme',
    kind = 'exploratory',
  ) {
    const times = { start: '2026-03-10T09:00:00.000Z', end: ended };
    return { conversationId, organizationId, sessionId: null, kind, ...times, hostIds, guestId };
  }

  opened(exchangeId: string, person: string): Promise<unknown> {
    return eventually(async () => good(await this.as(person).get(`exchanges/${exchangeId}`)), { what: `exchange ${exchangeId}` });
  }

  /** A member of ACME with a role, or a candidate. */
  as(person: string, role?: Role, organization = 'acme'): HttpClient {
    return this.installation.client('feedback', role ? { person, memberships: [{ organization, role }] } : { person, side: 'candidate' });
  }

  /** The newest mail to an address, once there are so many. */
  mailed(to: string, count = 1): Promise<KeptMail> {
    return eventually(
      async () => {
        const mails = await this.installation.mailbox(to);
        const mail = mails.at(-1);
        if (mails.length < count || !mail) throw new Error(`${mails.length} mails to ${to}`);
        return mail;
      },
      { what: `mail ${count} to ${to}`, every: 200 },
    );
  }

  async #sealed(person: string, organization: string | undefined, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const database = this.installation.database('feedback').client.db(names.keysDatabase(this.installation.prefix));
    const masterKeys = [Buffer.from(this.installation.env['CANDOR_MASTER_KEY'] ?? '', 'base64')] as const;
    const { sealer } = await openPersonalData(database, { masterKeys, clock: { now: () => new Date().toISOString() } });
    return await sealer.seal(
      Object.entries(texts).map(([field, text]) => ({ person, organization, event: `spec ${person} ${field}`, field, text })),
    );
  }
}

export const linkIn = ({ text }: Pick<KeptMail, 'text'>): string => /\/l\/([\w.-]+)/.exec(text)?.[1] ?? '';
export const byLink = (link: string) => ({ headers: { 'candor-link': link } });
