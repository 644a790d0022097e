import { type Commit, conversationStream, exchangeStream, observedStream, type StreamDefinition, streamId } from '@candor/contracts';
import type { SequencedCommit } from '@candor/event-sourcing';

/** Events of one conversation: planned, ended, feedback opened and revealed, two observations. */
export const eventsOfAChat = 6;
/** Conversations that go on at the same time: their events come in turns. */
const atOnce = 50;
const people = 20_000;
const employers = 40;
const skills = ['rust', 'go', 'sql', 'python', 'design', 'writing', 'selling', 'planning'];
/** Some employers do not say. */
const families = ['software-engineering', 'data', 'product', 'design', null] as const;
const kinds = ['exploratory', 'screening', 'fit', 'group', 'assessment'] as const;
const meta = { actor: { kind: 'system', id: 'bench' }, correlation: 'c', causation: 'c', origin: 'live' } as const;

/** What was told at one position of the log: the same for the same position. A year passes in so many events as there are. */
export function toldAt(position: number, total: number): SequencedCommit {
  const block = Math.floor((position - 1) / (atOnce * eventsOfAChat));
  const within = (position - 1) % (atOnce * eventsOfAChat);
  const chat = block * atOnce + (within % atOnce);
  const step = Math.floor(within / atOnce);
  const at = new Date(Date.UTC(2025, 0, 1) + Math.floor(((position - 1) / total) * 365 * 86_400_000)).toISOString();
  const { stream, subject, from, type, data } = eventOf(chat, step, at);
  const id = streamId(stream, subject);
  const event = { id: `${id}@${from}`, type, schema: stream.events[type]?.versions.length ?? 1, data, meta: { ...meta, occurredAt: at } };
  const commit: Commit = { stream: id, from, to: from, commitId: `${position}`, at, events: [event] };
  return { ...commit, position };
}

interface Told {
  readonly stream: StreamDefinition;
  readonly subject: string;
  readonly from: number;
  readonly type: string;
  readonly data: unknown;
}

function eventOf(chat: number, step: number, at: string): Told {
  const conversationId = `c${chat}`;
  const [guestId, organizationId] = [`p${(chat * 7_919) % people}`, `e${chat % employers}`];
  const hostId = `h${organizationId}`;
  const kind = kinds[chat % kinds.length];
  const meeting = { conversationId, organizationId, sessionId: null, kind, start: at, end: at, hostIds: [hostId], guestId };
  const exchangeId = `${conversationId}.${hostId}`;
  const pair = { exchangeId, conversationId, organizationId, kind, hostId, guestId, formVersion: 1 };
  const talked = { stream: conversationStream, subject: conversationId };
  const answered = { stream: exchangeStream, subject: exchangeId };
  if (step === 0)
    return {
      ...talked,
      ...{ from: 1, type: 'ConversationPlanned' },
      data: { ...meeting, bookingId: conversationId, chatTypeId: 'intro', roleFamily: families[(chat % employers) % families.length] },
    };
  if (step === 1) return { ...talked, from: 2, type: 'ConversationEnded', data: { ...meeting, endedAt: at, by: 'rule' } };
  if (step === 2) return { ...answered, from: 1, type: 'ExchangeOpened', data: { ...pair, endedAt: at, deadline: at } };
  const more = { texts: {}, skills: [], moments: [], expectations: { role: 'above' }, flagged: [], heldBack: [] };
  const guest = { ...more, scales: { 'would-talk-again': chat % 11, communication: 1 + (chat % 5) }, forOrganization: true };
  if (step === 3)
    return { ...answered, from: 2, type: 'ExchangeRevealed', data: { ...pair, revealedAt: at, why: 'both', host: null, guest } };
  const observationId = `${conversationId}-${step}`;
  const content = {
    kind: 'skill',
    termId: `skill/${skills[(chat + step) % skills.length]}`,
    how: chat % 3 === 0 ? 'missing' : 'asked-for',
  };
  const of = { observationId, conversationId, organizationId, authorId: hostId, side: 'host', about: 'market', aboutIds: [], content };
  const data = { ...of, polarity: 'neutral', saidBy: 'host', sureness: 'certain', stance: null, forOrganization: false };
  return { stream: observedStream, subject: observationId, from: 1, type: 'ObservationPublished', data };
}

/** As the log would hand them over. */
export const toldAfter = (after: number, limit: number, total: number): readonly SequencedCommit[] =>
  Array.from({ length: Math.max(0, Math.min(limit, total - after)) }, (_, index) => toldAt(after + 1 + index, total));
