import type { Assignment, AssignmentChoice, Instant } from '@candor/contracts';
import { seated } from '../slots/seats.rule.ts';

/** What counts for and against a host of a round robin. */
export interface Turn {
  readonly weight: number;
  /** Chats held or booked, less those that came to nothing. */
  readonly chats: number;
  /** By how many chats they are behind the share that their weight gives. */
  readonly owed: number;
  readonly lastBookedAt: Instant | null;
}

export type RoundRobin = Extract<Assignment, { readonly mode: 'round-robin' }>;

/** The turns of everybody in a round robin, by host. */
export type Turns = Readonly<Record<string, Turn>>;

/** Nobody counts as further behind than that, where the chat type does not say. */
const usualThreshold = 5;

/** Who stays keeps their turn; who is new, or back, is owed as much as the others on average, and not what they have missed. */
export function turnsAfterAssignment(turns: Turns, { hosts }: RoundRobin): Turns {
  const staying = hosts.flatMap(({ hostId }) => turns[hostId] ?? []);
  const usual = staying.length === 0 ? 0 : staying.reduce((sum, { owed }) => sum + owed, 0) / staying.length;
  return Object.fromEntries(
    hosts.map(({ hostId, weight }) => [hostId, { chats: 0, owed: usual, lastBookedAt: null, ...turns[hostId], weight }]),
  );
}

/**
 * Every chat is owed to all hosts in shares of their weights, whether they had time for it or not, and given to one of them.
 * Whom the rest have left far behind does not get all of it back: that would flood them.
 */
export function turnsAfterChat(turns: Turns, hostId: string, at: Instant, leadThreshold: number | null): Turns {
  const mine = turns[hostId];
  if (!mine) return turns;
  const shared = owedAfter(turns, hostId, 1);
  const least = Math.min(...Object.values(shared).map(({ owed }) => owed));
  const most = least + (leadThreshold ?? usualThreshold);
  const capped = Object.entries(shared).map(([id, turn]) => [id, turn.owed > most ? { ...turn, owed: most } : turn] as const);
  return { ...Object.fromEntries(capped), [hostId]: { ...(shared[hostId] ?? mine), chats: mine.chats + 1, lastBookedAt: at } };
}

/** A chat that came to nothing is taken back from everybody. */
export function turnsAfterLoss(turns: Turns, hostId: string): Turns {
  const mine = turns[hostId];
  if (!mine) return turns;
  const shared = owedAfter(turns, hostId, -1);
  return { ...shared, [hostId]: { ...(shared[hostId] ?? mine), chats: Math.max(0, mine.chats - 1) } };
}

function owedAfter(turns: Turns, hostId: string, chats: 1 | -1): Turns {
  const weights = Object.values(turns).reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(turns).map(([id, turn]) => [
      id,
      { ...turn, owed: turn.owed + chats * (turn.weight / weights - (id === hostId ? 1 : 0)) },
    ]),
  );
}

type Considered = AssignmentChoice['considered'][number];

export interface Chosen {
  readonly hostIds: readonly string[];
  readonly choice: AssignmentChoice;
}

/**
 * Who of those who could take each seat takes it, and by what it was decided. Undefined: the seats cannot all be filled. Those who
 * are `preferred` go first, whosever turn it is.
 */
export function chosenFor(
  assignment: Assignment,
  able: readonly (readonly string[])[],
  turns: Turns,
  preferred: readonly string[] = [],
): Chosen | undefined {
  const considered = [...new Set(able.flat())].map((hostId) => consider(hostId, turns[hostId]));
  const order = [...new Set([...preferred, ...preference(assignment, considered)])];
  const hostIds = seated(able.map((seat) => order.filter((hostId) => seat.includes(hostId))));
  return hostIds && { hostIds, choice: { mode: assignment.mode, considered } };
}

const consider = (hostId: string, { weight = 1, chats = 0, owed = 0, lastBookedAt = null }: Partial<Turn> = {}): Considered => ({
  hostId,
  weight,
  chats,
  owed,
  lastBookedAt,
});

/** Hosts in the order in which they are preferred; the same for the same inputs. */
function preference(assignment: Assignment, considered: readonly Considered[]): readonly string[] {
  if (assignment.mode !== 'round-robin') return considered.map(({ hostId }) => hostId);
  const { policy, leadThreshold } = assignment;
  const most = Math.max(...considered.map(({ owed }) => owed));
  const leads = ({ owed }: Considered) => policy === 'availability' && leadThreshold !== null && most - owed > leadThreshold;
  const behind = (a: Considered, b: Considered) => (policy === 'fair' ? b.owed - a.owed : 0);
  return considered
    .toSorted((a, b) => Number(leads(a)) - Number(leads(b)) || byWorth(behind(a, b)) || leastRecently(a, b) || byText(a.hostId, b.hostId))
    .map(({ hostId }) => hostId);
}

/** Shares are sums of fractions: what differs by less than this is the same. */
const byWorth = (difference: number): number => (Math.abs(difference) < 1e-9 ? 0 : difference);
const leastRecently = (a: Considered, b: Considered): number => byText(a.lastBookedAt ?? '', b.lastBookedAt ?? '');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
