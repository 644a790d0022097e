import { bookingStream, chatTypeStream, confidentialityStream, diaryStream, waitingListStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { expireHold } from '../jobs/expire-hold.job.ts';
import { keepOtherSideBusy, otherSideOf } from '../jobs/keep-other-side-busy.job.ts';
import { lapseApproval } from '../jobs/lapse-approval.job.ts';
import { seatAllWaiting } from '../jobs/seat-all-waiting.job.ts';
import { seatWaiting } from '../jobs/seat-waiting.job.ts';
import { expireHoldWhenTimeIsUp } from './expire-hold-when-time-is-up.reactor.ts';
import { keepOtherSideBusyWhenACandidateChats } from './keep-other-side-busy-when-a-candidate-chats.reactor.ts';
import { lapseApprovalWhenNobodyAnswers } from './lapse-approval-when-nobody-answers.reactor.ts';
import { seatWaitingWhenSeatsAreFree } from './seat-waiting-when-seats-are-free.reactor.ts';

const [start, end] = ['2026-03-03T09:00:00.000Z', '2026-03-03T09:30:00.000Z'] as const;
const until = '2026-03-02T09:10:00.000Z';
const key = { organizationId: 'acme', chatTypeId: 'hello' };
const entry = { ...key, personId: 'hana', entryId: 'b1' };
const channel = { kind: 'public-page' } as const;
const heldFor = { hostIds: ['hana'], kind: 'exploratory', channel, choice: { mode: 'single', considered: [] } } as const;
const meeting = { ...key, bookingId: 'b1', start, end, hostIds: ['hana'], guestId: 'ana' };
const inDiary = { stream: diaryStream, subject: 'hana/2026-03' };

test('a hold ends when its time is up, and later when it was made longer', () =>
  reactorSpec(expireHoldWhenTimeIsUp)
    .on(
      recorded(inDiary.stream, inDiary.subject, 'EntryHeld', {
        ...entry,
        sessionId: null,
        start,
        end,
        blockedFrom: start,
        blockedUntil: end,
        heldUntil: until,
        heldFor,
      }),
      recorded(inDiary.stream, inDiary.subject, 'HoldProlonged', { ...entry, heldUntil: start }),
    )
    .thenEffects([
      enqueue(expireHold, { diary: 'hana/2026-03', entryId: 'b1', heldUntil: until }, until),
      enqueue(expireHold, { diary: 'hana/2026-03', entryId: 'b1', heldUntil: start }, start),
    ]));

test('an approval lapses when nobody has answered by then', () =>
  reactorSpec(lapseApprovalWhenNobodyAnswers)
    .on(recorded(bookingStream, 'b1', 'ApprovalAsked', { ...meeting, until: start }))
    .thenEffects([enqueue(lapseApproval, { bookingId: 'b1', until: start }, start)]));

describe('those who wait are looked after', () => {
  const freed = (sessionId: string | null) =>
    recorded(inDiary.stream, inDiary.subject, 'EntryFreed', { ...entry, sessionId, start, why: 'cancelled' });
  const group = { mode: 'group', hosts: [{ hostId: 'hana', scheduleId: null }], capacity: 5, waitingList: 3 } as const;

  test('when a guest of a group goes, and of no other chat', () => {
    reactorSpec(seatWaitingWhenSeatsAreFree)
      .on(freed('s1'))
      .thenEffects([enqueue(seatWaiting, { sessionId: 's1', atStart: false })]);
    reactorSpec(seatWaitingWhenSeatsAreFree).on(freed(null)).thenNothing();
  });

  test('when there may be more seats', () =>
    reactorSpec(seatWaitingWhenSeatsAreFree)
      .on(recorded(chatTypeStream, 'acme/hello', 'ChatTypeAssigned', { ...key, assignment: group }))
      .thenEffects([enqueue(seatAllWaiting, key)]));

  test('when they join, and when the others meet', () =>
    reactorSpec(seatWaitingWhenSeatsAreFree)
      .on(recorded(waitingListStream, 's1', 'WaiterJoined', { ...key, sessionId: 's1', bookingId: 'b9', start, end }))
      .thenEffects([
        enqueue(seatWaiting, { sessionId: 's1', atStart: false }),
        enqueue(seatWaiting, { sessionId: 's1', atStart: true }, start),
      ]));
});

test('the other side is looked after when a candidate’s chats change, or what they have chosen', () => {
  const seen = (stream: string) => ({ stream, version: 1 });
  reactorSpec(keepOtherSideBusyWhenACandidateChats)
    .on(
      recorded(bookingStream, 'b1', 'BookingCancelled', { ...meeting, by: 'guest', late: false, sequence: 1 }),
      recorded(confidentialityStream, 'ana', 'MemberSideUnlinked', { candidateId: 'ana', memberId: 'hana' }),
    )
    .thenEffects([
      enqueue(keepOtherSideBusy, otherSideOf('ana', { booking: seen('scheduling/booking/b1'), unlinked: [] })),
      enqueue(keepOtherSideBusy, otherSideOf('ana', { confidentiality: seen('gateway/confidentiality/ana'), unlinked: ['hana'] })),
    ]);
});

test('several candidates, and several changes of one, are looked at in one run', () => {
  const seen = (version: number) => ({ stream: 'scheduling/booking/b1', version });
  const merged = [
    otherSideOf('ana', { booking: seen(2), unlinked: ['omar'] }),
    otherSideOf('mia', { booking: seen(1), unlinked: [] }),
  ].reduce(
    (before, asked) => keepOtherSideBusy.merge?.(before, asked) ?? before,
    otherSideOf('ana', { booking: seen(1), confidentiality: seen(1), unlinked: ['hana'] }),
  );
  expect(merged.changes).toEqual({
    ana: { booking: seen(2), confidentiality: seen(1), unlinked: ['hana', 'omar'] },
    mia: { booking: seen(1), unlinked: [] },
  });
});
