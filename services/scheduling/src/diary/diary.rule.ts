import type { DiaryStream, EventsOf, HeldFor, Instant } from '@candor/contracts';
import type { DiaryEntry } from '../slots/slot-request.rule.ts';

/** An entry with what it was reserved for; `null`: opaque time of the person's other side. */
export interface KeptEntry extends DiaryEntry {
  readonly heldFor: HeldFor | null;
}

/** One month of one person, by entry. */
export interface Diary {
  readonly entries: Readonly<Record<string, KeptEntry>>;
}

export const emptyDiary: Diary = { entries: {} };

type Events = EventsOf<DiaryStream>;
type Changes = { readonly [K in keyof Events]: (state: Diary, data: Events[K]) => Diary };

/** What each event changes: the decider and the row of a diary are the same fold. */
export const diaryChanges: Changes = {
  EntryHeld: ({ entries }, { personId: _, ...entry }) => ({ entries: { ...entries, [entry.entryId]: entry } }),
  HoldProlonged: ({ entries }, { entryId, heldUntil }) => changed(entries, entryId, { heldUntil }),
  EntryConfirmed: ({ entries }, { entryId }) => changed(entries, entryId, { heldUntil: null }),
  EntryBooked: ({ entries }, { personId: _, ...entry }) => ({ entries: { ...entries, [entry.entryId]: { ...entry, heldUntil: null } } }),
  EntryFreed: ({ entries }, { entryId }) => without(entries, entryId),
  TimeBlocked: ({ entries }, { entryId, start, end }) => ({ entries: { ...entries, [entryId]: opaque(entryId, start, end) } }),
  TimeUnblocked: ({ entries }, { entryId }) => without(entries, entryId),
};

const changed = (entries: Diary['entries'], entryId: string, change: Partial<KeptEntry>): Diary => {
  const entry = entries[entryId];
  return { entries: entry ? { ...entries, [entryId]: { ...entry, ...change } } : entries };
};

const without = ({ ...entries }: Record<string, KeptEntry>, entryId: string): Diary => {
  delete entries[entryId];
  return { entries };
};

/** Of no organization, so that it counts for no cap and is named to nobody. */
const opaque = (entryId: string, start: Instant, end: Instant): KeptEntry => ({
  entryId,
  organizationId: '',
  chatTypeId: '',
  sessionId: null,
  start,
  end,
  blockedFrom: start,
  blockedUntil: end,
  heldUntil: null,
  heldFor: null,
});

/** Whether an entry still takes time. */
export const isLive = ({ heldUntil }: Pick<DiaryEntry, 'heldUntil'>, now: Instant): boolean => heldUntil === null || heldUntil > now;

type Times = Pick<DiaryEntry, 'entryId' | 'sessionId' | 'start' | 'end' | 'blockedFrom' | 'blockedUntil'>;

/** Neither may begin within the other's buffers; guests of one session meet at once, and an entry does not collide with itself. */
export const collide = (a: Times, b: Times): boolean =>
  a.entryId !== b.entryId &&
  (a.sessionId === null || a.sessionId !== b.sessionId) &&
  ((a.start < b.blockedUntil && b.blockedFrom < a.end) || (b.start < a.blockedUntil && a.blockedFrom < b.end));
