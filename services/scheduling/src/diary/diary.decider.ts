import { type CommandsOf, type DiaryStream, diaryOf, diaryStream, type Instant } from '@candor/contracts';
import { type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { collide, type Diary, diaryChanges, emptyDiary, isLive, type KeptEntry } from './diary.rule.ts';

type Decided = Decision<DiaryStream>;
type Moment = { readonly subject: string; readonly now: Instant };
type Freed = Extract<NewEventOf<DiaryStream>, { type: 'EntryFreed' }>;

/**
 * Keeps entries of one person apart, whichever chat types and organizations they are of. It sees one month; what decides over
 * several asserts all of them.
 */
export const diary: Decider<Diary, DiaryStream> = {
  stream: diaryStream,
  initial: emptyDiary,
  decide: {
    hold: (state, entry, context) =>
      reserve(state, entry, context, { type: 'EntryHeld', data: { personId: diaryOf(context.subject).personId, ...entry } }),
    book: (state, entry, context) =>
      reserve(state, entry, context, { type: 'EntryBooked', data: { personId: diaryOf(context.subject).personId, ...entry } }),
    prolong: (state, { entryId, heldUntil }, { subject, now }) =>
      ofHeld(state, entryId, now, (entry) =>
        entry.heldUntil === heldUntil ? [] : [{ type: 'HoldProlonged', data: { ...keyOf(entry, subject), heldUntil } }],
      ),
    confirm: (state, { entryId }, { subject, now }) =>
      ofHeld(state, entryId, now, (entry) => (entry.heldUntil === null ? [] : [{ type: 'EntryConfirmed', data: keyOf(entry, subject) }])),
    free: ({ entries }, { entryId, why }, { subject }) => {
      const entry = entries[entryId];
      return entry ? [freedBecause(entry, subject, why)] : [];
    },
    expire: ({ entries }, { entryId }, { subject, now }) => {
      const entry = entries[entryId];
      return entry && !isLive(entry, now) ? [freedBecause(entry, subject, 'expired')] : [];
    },
    block({ entries }, { entryId, start, end }, { subject }) {
      const before = entries[entryId];
      if (before?.start === start && before.end === end) return [];
      return [{ type: 'TimeBlocked', data: { personId: diaryOf(subject).personId, entryId, start, end } }];
    },
    unblock: ({ entries }, { entryId }, { subject }) =>
      entries[entryId] ? [{ type: 'TimeUnblocked', data: { personId: diaryOf(subject).personId, entryId } }] : [],
  },
  evolve: diaryChanges,
};

type Reserved = CommandsOf<DiaryStream>['book'];

/**
 * Holds that are over go in the same commit, so that nobody confirms one of them after its time was given away: what counts is
 * the order of the stream, not whose clock is ahead.
 */
function reserve({ entries }: Diary, entry: Reserved, { subject, now }: Moment, reserved: NewEventOf<DiaryStream>): Decided {
  const [live, over] = [true, false].map((is) => Object.values(entries).filter((other) => isLive(other, now) === is));
  if (live?.some((other) => other.entryId === entry.entryId || collide(other, entry))) return reject('slot_taken');
  return [...(over ?? []).map((other) => freedBecause(other, subject, 'expired')), reserved];
}

function ofHeld({ entries }: Diary, entryId: string, now: Instant, decide: (entry: KeptEntry) => Decided): Decided {
  const entry = entries[entryId];
  return entry && isLive(entry, now) ? decide(entry) : reject('hold_ended');
}

const keyOf = ({ entryId, organizationId, chatTypeId }: KeptEntry, subject: string) => ({
  personId: diaryOf(subject).personId,
  entryId,
  organizationId,
  chatTypeId,
});

const freedBecause = (entry: KeptEntry, subject: string, why: Freed['data']['why']): Freed => ({
  type: 'EntryFreed',
  data: { ...keyOf(entry, subject), sessionId: entry.sessionId, start: entry.start, why },
});
