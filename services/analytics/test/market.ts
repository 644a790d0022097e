import {
  bookingStream,
  type Commit,
  type ConversationKind,
  conversationStream,
  exchangeStream,
  type Origin,
  observedStream,
  personStream,
  type RoleFamily,
  type StreamDefinition,
  streamId,
  talkStream,
} from '@candor/contracts';
import { type HttpClient, published, receive, type TestInstallation, type Told } from '@candor/testing';

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

export interface Met {
  readonly guestId: string;
  readonly organizationId: string;
  /** Of when it is known. */
  readonly at: string;
  readonly hostId?: string;
  readonly kind?: ConversationKind;
  readonly roleFamily?: RoleFamily;
  readonly score?: number | null;
  /** From 1 to 5, by the guest. */
  readonly ratings?: Readonly<Record<string, number>>;
  readonly skills?: Readonly<Record<string, 'asked-for' | 'praised' | 'glossed-over' | 'missing'>>;
  readonly origin?: Origin;
  /** Left out: it was booked, so both sides knew of it. */
  readonly outside?: boolean;
}

/** What other services would publish of conversations, as analytics receives it. */
export class Market {
  readonly #versions = new Map<string, number>();
  readonly #waiting: Commit[] = [];

  constructor(readonly installation: TestInstallation) {}

  tell(stream: StreamDefinition, subject: string, at: string, origin: Origin, ...events: readonly Told[]): void {
    const id = streamId(stream, subject);
    const from = (this.#versions.get(id) ?? 0) + 1;
    this.#versions.set(id, from + events.length - 1);
    this.#waiting.push(published(stream, subject, events, from, at, origin));
  }

  /** Hands over what has been told so far. */
  async arrive(): Promise<void> {
    await receive(this.installation, 'analytics', ...this.#waiting.splice(0));
  }

  verified(personId: string, at = '2026-01-01T09:00:00.000Z'): void {
    this.tell(personStream, personId, at, 'live', { type: 'PersonAddressSet', data: { personId, address: 'sealed', verified: true } });
  }

  /** A conversation that was held, and what came of it. */
  met(conversationId: string, { guestId, organizationId, at, origin = 'live', ...met }: Met): void {
    const {
      hostId = `host-of-${organizationId}`,
      kind = 'exploratory',
      roleFamily = null,
      score = 9,
      ratings = {},
      skills = {},
      outside = false,
    } = met;
    const meeting = { conversationId, organizationId, sessionId: null, kind, start: at, end: at, hostIds: [hostId], guestId };
    const recorded = { recordedBy: 'host', recorderId: hostId, otherId: guestId, otherName: null, otherAddress: null, employerName: null };
    const began = outside
      ? { type: 'ConversationRecorded', data: { ...meeting, ...recorded } }
      : { type: 'ConversationPlanned', data: { ...meeting, bookingId: conversationId, chatTypeId: 'intro', roleFamily } };
    const ended = { type: 'ConversationEnded', data: { ...meeting, endedAt: at, by: 'rule' } };
    this.tell(conversationStream, conversationId, at, origin, began, ended);
    this.revealed(conversationId, { guestId, organizationId, hostId, kind, at, origin, score, ratings });
    for (const [term, how] of Object.entries(skills))
      this.noted(`${conversationId}-${term}`, conversationId, { guestId, organizationId, hostId, at, origin }, term, how);
  }

  revealed(
    conversationId: string,
    {
      guestId,
      organizationId,
      hostId,
      kind,
      at,
      origin,
      score,
      ratings = {},
    }: Required<Pick<Met, 'guestId' | 'organizationId' | 'hostId' | 'kind' | 'at' | 'origin'>> &
      Pick<Met, 'ratings'> & { score: number | null },
  ): void {
    const exchangeId = `${conversationId}.${hostId}`;
    const pair = { exchangeId, conversationId, organizationId, kind, hostId, guestId };
    const answers = {
      scales: { 'would-talk-again': score ?? 0, ...ratings },
      texts: {},
      skills: [],
      moments: [],
      expectations: {},
      flagged: [],
      heldBack: [],
    };
    const guest = score === null ? null : { ...answers, forOrganization: false };
    const revealed = { ...pair, formVersion: 1, revealedAt: at, why: 'both', host: null, guest };
    this.tell(
      exchangeStream,
      exchangeId,
      at,
      origin,
      { type: 'ExchangeOpened', data: { ...pair, endedAt: at, deadline: at, formVersion: 1 } },
      { type: 'ExchangeRevealed', data: revealed },
    );
  }

  noted(
    observationId: string,
    conversationId: string,
    { organizationId, hostId, at, origin }: { guestId: string; organizationId: string; hostId: string; at: string; origin: Origin },
    term: string,
    how: string,
  ): void {
    const noted = { about: 'market', aboutIds: [], content: { kind: 'skill', termId: `skill/${term}`, how } };
    const said = { polarity: 'neutral', saidBy: 'host', sureness: 'certain', stance: null, forOrganization: false };
    const of = { conversationId, organizationId, authorId: hostId, side: 'host', observationId };
    this.tell(observedStream, observationId, at, origin, { type: 'ObservationPublished', data: { ...of, ...noted, ...said } });
  }

  /** A transcript of a conversation, in minutes of host and guest. */
  spoke(conversationId: string, organizationId: string, at: string, [host, guest]: readonly [number, number]): void {
    const of = { conversationId, organizationId, transcriptId: `of-${conversationId}` };
    const [hosts, guests] = [host, guest].map((minutes) => ({ ms: minutes * 60_000, questions: minutes }));
    const data = { ...of, host: hosts, guest: guests, guestTarget: 40 };
    this.tell(talkStream, conversationId, at, 'live', { type: 'TalkPublished', data });
  }

  /** Somebody who speaks in it took their consent back. */
  spokeNot(conversationId: string, organizationId: string, at: string): void {
    const data = { conversationId, organizationId, transcriptId: `of-${conversationId}` };
    this.tell(talkStream, conversationId, at, 'live', { type: 'TalkRetracted', data });
  }

  booked(bookingId: string, guestId: string, organizationId: string, start: string, then: readonly Told[] = []): void {
    const meeting = { organizationId, chatTypeId: 'intro', bookingId, start, end: start, hostIds: [`host-of-${organizationId}`] };
    const channel = { kind: 'public-page' };
    const location = { kind: 'phone', instructions: '' };
    const confirmed = {
      ...meeting,
      guestId,
      kind: 'exploratory',
      location,
      channel,
      sequence: 0,
      confirmedBy: 'rule',
      sessionId: null,
      roleFamily: null,
    };
    this.tell(bookingStream, bookingId, start, 'live', { type: 'BookingConfirmed', data: confirmed });
    for (const { type, data } of then)
      this.tell(bookingStream, bookingId, start, 'live', { type, data: { ...meeting, guestId, ...(data as object) } });
  }

  member(person: string, organization: string, role: Role = 'analyst'): HttpClient {
    return this.installation.client('analytics', { person, memberships: [{ organization, role }] });
  }

  candidate(person: string): HttpClient {
    return this.installation.client('analytics', { person, side: 'candidate' });
  }
}
