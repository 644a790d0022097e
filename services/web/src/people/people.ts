import type { Answer } from '../api/types.ts';
import type { Conversation } from '../conversations/conversation.ts';

export type Outcomes = Answer<'/api/interviews/outcomes', 'get'>['items'][number];
export type PoolMember = Answer<'/api/interviews/talent-pool', 'get'>['items'][number];

/** Somebody whom members have met or will meet, with all that is known of it. */
export interface Person {
  readonly personId: string;
  readonly name: string | null;
  /** Latest first. */
  readonly conversations: readonly Conversation[];
  readonly last: Conversation | undefined;
  readonly next: Conversation | undefined;
  readonly outcomes: readonly Outcomes['outcomes'][number]['kind'][];
  /** Until when they agreed to stay in touch. */
  readonly inPoolUntil: string | undefined;
  /** What is worth doing next: another chat was spoken of, and none is planned; a thank-you is due. */
  readonly nudge: 'follow-up' | 'thank-you' | undefined;
}

/** So long after a chat a word of thanks is well timed, in ms. */
const soonAfter = 24 * 3_600_000;

/** People of conversations, those whom somebody should turn to first, then by when they were met. */
export function peopleOf(
  conversations: readonly Conversation[],
  outcomes: readonly Outcomes[],
  pool: readonly PoolMember[],
  now: number,
): readonly Person[] {
  const of = new Map<string, Conversation[]>();
  for (const conversation of conversations) {
    const { personId } = conversation.guest;
    of.set(personId, [...(of.get(personId) ?? []), conversation]);
  }
  const people = [...of].map(([personId, theirs]) => personOf(personId, theirs, outcomes, pool, now));
  const rank = ({ nudge }: Person) => (nudge === 'thank-you' ? 0 : nudge === 'follow-up' ? 1 : 2);
  const at = ({ conversations: [latest] }: Person) => latest?.start ?? '';
  return people.toSorted((a, b) => rank(a) - rank(b) || (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}

function personOf(
  personId: string,
  theirs: readonly Conversation[],
  outcomes: readonly Outcomes[],
  pool: readonly PoolMember[],
  now: number,
): Person {
  const conversations = theirs.toSorted((a, b) => (a.start < b.start ? 1 : -1));
  const last = conversations.find(({ status }) => status === 'ended');
  const next = conversations.findLast(
    ({ status, start }) => (status === 'planned' || status === 'started') && Date.parse(start) >= now - soonAfter,
  );
  const ids = conversations.map(({ conversationId }) => conversationId);
  const said = ids.flatMap((id) => outcomes.filter(({ conversationId }) => conversationId === id));
  const ofLast = said.find(({ conversationId }) => conversationId === last?.conversationId)?.outcomes.map(({ kind }) => kind) ?? [];
  const endedAt = last?.ended ? Date.parse(last.ended.at) : undefined;
  const isFresh = endedAt !== undefined && now - endedAt >= 0 && now - endedAt < soonAfter;
  return {
    personId,
    name: conversations.find(({ guest }) => guest.name !== null)?.guest.name ?? null,
    conversations,
    last,
    next,
    outcomes: [...new Set(said.flatMap((one) => one.outcomes.map(({ kind }) => kind)))],
    inPoolUntil: pool.find(({ candidateId }) => candidateId === personId)?.expiresAt,
    nudge: isFresh ? 'thank-you' : ofLast.includes('follow-up') && !next ? 'follow-up' : undefined,
  };
}

/** Whose name has all of the words. */
export function named(people: readonly Person[], search: string): readonly Person[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => words.every((word) => (name ?? '').toLocaleLowerCase().includes(word)));
}
