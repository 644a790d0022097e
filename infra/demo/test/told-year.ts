import {
  bookingStream,
  type Commit,
  conversationStream,
  defaultTerms,
  exchangeIdOf,
  exchangeStream,
  observedStream,
  offerStream,
  organizationStream,
  type StreamDefinition,
} from '@candor/contracts';
import { published } from '@candor/testing';
import { later } from '../src/plan/calendar.ts';
import type { PlannedAnswers, PlannedChat } from '../src/plan/planned-chat.ts';
import type { PlannedYear } from '../src/plan/planned-year.ts';

interface Told {
  readonly type: string;
  readonly at: string;
  readonly data: object;
}
interface Who {
  readonly organizationId: string;
  readonly conversationId: string;
  readonly guestId: string;
  readonly hostId: string;
}

/** What services publish of a year, as analytics receives it, had it come in through their commands. */
export function toldYear(year: PlannedYear): readonly Commit[] {
  const founded = year.employers.map(({ id, name }) =>
    commit(organizationStream, id, [{ type: 'OrganizationFounded', at: year.foundedAt, data: { organizationId: id, name } }]),
  );
  return [...founded, ...year.chats.flatMap((chat) => toldChat(chat, whoMeets(year, chat)))];
}

export function whoMeets(year: PlannedYear, { n, employer, host, candidate }: PlannedChat): Who {
  const organizationId = year.employers[employer]?.id ?? '';
  return { organizationId, conversationId: `chat-${n}`, guestId: `guest-${candidate}`, hostId: `${organizationId}-host-${host}` };
}

/** When both have answered: nothing is revealed at a deadline. */
export function revealedAt({ guest, hosts }: PlannedChat): string | null {
  const [, last = null] = guest && hosts ? [guest.at, hosts.at].sort() : [];
  return last;
}

const minutesOfNotice = 60;
export const isCancelledLate = ({ start, cancelledAt }: PlannedChat): boolean =>
  cancelledAt !== null && cancelledAt > later(start, -minutesOfNotice);

const terms = new Map<string, string>(
  defaultTerms.flatMap(({ termId, kind, label, synonyms }) => [label, ...synonyms].map((name) => [`${kind} ${name}`, termId] as const)),
);
/** The term of the vocabulary that something is called by. Throws for one that is not in it. */
export function termNamed(kind: string, name: string): string {
  const termId = terms.get(`${kind} ${name}`);
  if (termId === undefined) throw new RangeError(`no ${kind} of the vocabulary is called ${name}`);
  return termId;
}

function toldChat(chat: PlannedChat, who: Who): readonly Commit[] {
  const { start, end, kind, family, happens } = chat;
  const { conversationId, organizationId, guestId, hostId } = who;
  const meeting = { conversationId, organizationId, sessionId: null, kind, start, end, hostIds: [hostId], guestId };
  const planned = {
    type: 'ConversationPlanned',
    at: later(chat.bookedAt, 2),
    data: { ...meeting, bookingId: conversationId, chatTypeId: kind, roleFamily: family },
  };
  const endedAt = later(end, -2);
  const ended = { type: 'ConversationEnded', at: endedAt, data: { ...meeting, endedAt, by: 'host' } };
  const told = commit(conversationStream, conversationId, happens === 'held' ? [planned, ended] : [planned]);
  return [toldBooking(chat, who), told, ...toldNotes(chat, who), ...toldAnswers(chat, who), ...toldOffer(chat, who)];
}

function toldBooking(chat: PlannedChat, { conversationId: bookingId, organizationId, guestId, hostId }: Who): Commit {
  const { start, end, kind, family, happens, cancelledAt } = chat;
  const at = later(chat.bookedAt, 2);
  const booking = { organizationId, chatTypeId: kind, bookingId, start, end, hostIds: [hostId] };
  const location = { kind: 'phone', instructions: '' };
  const confirmed = {
    ...booking,
    guestId,
    kind,
    location,
    channel: { kind: 'recruiter' },
    sequence: 0,
    confirmedBy: 'rule',
    sessionId: null,
    roleFamily: family,
  };
  const cancelled = { ...booking, guestId, by: 'guest', late: isCancelledLate(chat), sequence: 1 };
  const missed = { ...booking, guestId, missing: 'guest', missingId: guestId, by: 'host' };
  return commit(bookingStream, bookingId, [
    { type: 'BookingConfirmed', at, data: confirmed },
    ...(happens === 'cancelled' ? [{ type: 'BookingCancelled', at: cancelledAt ?? start, data: cancelled }] : []),
    ...(happens === 'guest-missing' ? [{ type: 'NoShowReported', at: later(start, 20), data: missed }] : []),
  ]);
}

function toldNotes(chat: PlannedChat, { conversationId, organizationId, guestId, hostId }: Who): readonly Commit[] {
  return chat.observations.flatMap(({ by, about, content: { ...asked }, saidBy, polarity = 'neutral' }, index) => {
    const at = about === 'market' ? later(chat.end, 5 + index) : revealedAt(chat);
    if (at === null) return [];
    const observationId = `${conversationId}-${index}`;
    const author = by === 'host' ? { authorId: hostId, side: by, aboutIds: [guestId] } : { authorId: guestId, side: by, aboutIds: [] };
    const { term, ...content } = asked as { readonly kind: string; readonly term?: string; readonly band?: object };
    const { band } = content;
    const noted = {
      ...content,
      ...(content.kind === 'challenge' ? { area: null } : {}),
      ...(term === undefined ? {} : { termId: termNamed(content.kind, term) }),
      ...(band === undefined ? {} : { band: { hoursPerWeek: 40, ...band }, place: null }),
    };
    const rest = { polarity, saidBy, sureness: 'certain', stance: null, forOrganization: false };
    const data = { conversationId, organizationId, observationId, ...author, about, content: noted, ...rest };
    return [commit(observedStream, observationId, [{ type: 'ObservationPublished', at, data }])];
  });
}

function toldAnswers(chat: PlannedChat, { conversationId, organizationId, guestId, hostId }: Who): readonly Commit[] {
  const at = revealedAt(chat);
  if (at === null) return [];
  const exchangeId = exchangeIdOf(conversationId, hostId);
  const of = { exchangeId, conversationId, organizationId, kind: chat.kind, hostId, guestId, formVersion: 1 };
  const data = {
    ...of,
    revealedAt: at,
    why: 'both',
    host: answered(chat.hosts),
    guest: { ...answered(chat.guest), forOrganization: false },
  };
  return [commit(exchangeStream, exchangeId, [{ type: 'ExchangeRevealed', at, data }])];
}

const answered = (planned: PlannedAnswers | null) =>
  planned && { scales: {}, skills: [], expectations: {}, ...planned.answers, moments: [], texts: {}, flagged: [], heldBack: [] };

function toldOffer({ offer, n, family }: PlannedChat, { conversationId, organizationId, guestId, hostId }: Who): readonly Commit[] {
  if (!offer) return [];
  const of = { offerId: `offer-${n}`, conversationId, organizationId, recordedBy: 'host', recorderId: hostId, candidateId: guestId };
  const terms = { hoursPerWeek: 40, equity: null, perks: [], ...offer.terms };
  const data = { ...of, extendedOn: offer.extendedOn, terms, proof: 'written', employerName: null, note: null, roleFamily: family };
  return [commit(offerStream, of.offerId, [{ type: 'OfferRecorded', at: `${offer.answer.on}T20:00:00.000Z`, data }])];
}

/** All of a stream's story in one commit. */
const commit = (stream: StreamDefinition, subject: string, told: readonly Told[]): Commit =>
  published(stream, subject, told, 1, told[0]?.at, 'demo');
