import type { Actor, bookingStream, CommandsOf } from '@candor/contracts';
import { type Given, given } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { booking } from './booking.decider.ts';
import type { Booking } from './booking.rule.ts';

type Command = CommandsOf<typeof bookingStream>;

const start = '2026-03-03T09:00:00.000Z';
const end = '2026-03-03T09:30:00.000Z';
const location = { kind: 'video', linkTemplate: 'https://meet.example/b1' } as const;
const meeting = { organizationId: 'acme', chatTypeId: 'hello', bookingId: 'b1', start, end, hostIds: ['hana', 'omar'] } as const;
const channel = { kind: 'public-page' } as const;
const choice = { mode: 'single', considered: [] } as const;
const guest = { guestId: 'ana', guestName: 'Ana', guestAddress: 'ana@example.org', guestZone: 'Europe/Lisbon', guestLocale: 'en' } as const;
const { bookingId: _, ...asked } = meeting;
const confirm: Command['confirm'] = {
  ...asked,
  ...guest,
  kind: 'exploratory',
  roleFamily: 'data',
  channel,
  choice,
  location,
  sessionId: null,
  heldUntil: '2026-03-02T09:10:00.000Z',
  approvalUntil: null,
};
const wait: Command['wait'] = { ...asked, ...guest, kind: 'group', roleFamily: 'data', channel, location, sessionId: 's1' };
const policy = { noticeMinutes: 120, mostChanges: 2 };
const moved = { start: '2026-03-04T09:00:00.000Z', end: '2026-03-04T09:30:00.000Z' };
const move: Command['reschedule'] = {
  ...moved,
  hostIds: ['hana', 'omar'],
  sessionId: null,
  location,
  choice: null,
  policy,
  approvalUntil: null,
};

const held = {
  type: 'BookingHeld',
  data: { ...meeting, sessionId: null, kind: 'exploratory', roleFamily: 'data', channel, choice, heldUntil: confirm.heldUntil },
} as const;
const given_ = { type: 'GuestGiven', data: { bookingId: 'b1', ...guest } } as const;
const confirmedBy = (by: 'guest' | 'host' | 'recruiter' | 'rule', sessionId: string | null = null) =>
  ({
    type: 'BookingConfirmed',
    data: {
      ...meeting,
      guestId: 'ana',
      sessionId,
      kind: 'exploratory',
      roleFamily: 'data',
      location,
      channel,
      sequence: 0,
      confirmedBy: by,
    },
  }) as const;
const approvalAsked = { type: 'ApprovalAsked', data: { ...meeting, guestId: 'ana', until: '2026-03-02T21:00:00.000Z' } } as const;
const refused = (by: 'guest' | 'host' | 'recruiter' | 'rule', why: 'declined' | 'no-answer' | 'withdrawn') =>
  ({ type: 'ApprovalRefused', data: { ...meeting, guestId: 'ana', by, why } }) as const;
const rescheduled = (by: 'guest' | 'host', sequence: number, late = false) =>
  ({
    type: 'BookingRescheduled',
    data: {
      ...meeting,
      ...moved,
      guestId: 'ana',
      location,
      sessionId: null,
      previous: { start, end, hostIds: ['hana', 'omar'] },
      choice: null,
      by,
      sequence,
      late,
    },
  }) as const;
const cancelled = (by: 'guest' | 'host' | 'recruiter', late: boolean) =>
  ({ type: 'BookingCancelled', data: { ...meeting, guestId: 'ana', by, late, sequence: 1 } }) as const;
const waiting = {
  type: 'WaitingJoined',
  data: { ...meeting, sessionId: 's1', guestId: 'ana', kind: 'group', roleFamily: 'data', channel, location },
} as const;
const waitingEnded = (why: 'seated' | 'left' | 'called-off' | 'begun') =>
  ({ type: 'WaitingEnded', data: { ...meeting, sessionId: 's1', guestId: 'ana', why } }) as const;
const noShow = (missing: 'guest' | 'host', missingId: string, by: 'guest' | 'host' | 'recruiter') =>
  ({ type: 'NoShowReported', data: { ...meeting, guestId: 'ana', missing, missingId, by } }) as const;

const none = given(booking, 'b1');
const confirmed = none.events(held, given_, confirmedBy('guest'));
const asking = none.events(held, given_, approvalAsked);
const over = confirmed.events(cancelled('guest', false));
const by = (situation: Given<Booking, typeof bookingStream>, who: Actor | string) => situation.as(who);
const system: Actor = { kind: 'system', id: 'job' };

describe('confirming', () => {
  test('tells how it came to be, who the guest is, and that it is so', () =>
    none.when('confirm', confirm).then(held, given_, confirmedBy('guest')));
  test('with approval asks the hosts', () =>
    none.when('confirm', { ...confirm, approvalUntil: approvalAsked.data.until }).then(held, given_, approvalAsked));
  test('happens once', () => {
    confirmed.when('confirm', confirm).thenRejected('already_confirmed');
    over.when('confirm', confirm).thenRejected('booking_over');
  });
});

describe('approval', () => {
  test('is given by a host, or for the organization', () => {
    by(asking, 'hana').when('approve', { location }).then(confirmedBy('host'));
    by(asking, 'rita').when('approve', { location }).then(confirmedBy('recruiter'));
  });
  test('twice is once', () => confirmed.when('approve', { location }).thenNothing());
  test('comes too late after its time', () =>
    asking.at(approvalAsked.data.until).when('approve', { location }).thenRejected('approval_over'));
  test('is refused, withdrawn by the guest, or lapses', () => {
    by(asking, 'hana').when('refuse', {}).then(refused('host', 'declined'));
    by(asking, 'ana').when('cancel', { policy }).then(refused('guest', 'withdrawn'));
    by(asking, system).when('lapse', {}).thenNothing();
    by(asking, system).at(approvalAsked.data.until).when('lapse', {}).then(refused('rule', 'no-answer'));
  });
  test('once refused stays so', () => {
    const after = asking.events(refused('host', 'declined'));
    after.when('refuse', {}).thenNothing();
    after.when('approve', { location }).thenRejected('booking_over');
    confirmed.when('refuse', {}).thenRejected('not_awaiting_approval');
  });
});

describe('rescheduling', () => {
  test('raises the sequence', () => by(confirmed, 'ana').when('reschedule', move).then(rescheduled('guest', 1)));
  test('to the same time is nothing', () => confirmed.when('reschedule', { ...move, start, end }).thenNothing());
  test('is refused to guests within the notice, and hosts do it late', () => {
    const late = confirmed.at('2026-03-03T07:30:00.000Z');
    by(late, 'ana').when('reschedule', move).thenRejected('too_late_to_change');
    by(late, 'hana')
      .when('reschedule', move)
      .then(rescheduled('host', 1, true));
  });
  test('is refused to guests who have done it too often, and hosts do not count', () => {
    const often = confirmed.events(rescheduled('guest', 1), rescheduled('guest', 2));
    by(often, 'ana')
      .when('reschedule', { ...move, start: '2026-03-05T09:00:00.000Z' })
      .thenRejected('too_many_changes');
    const host = confirmed.events(rescheduled('host', 1), rescheduled('host', 2));
    const later = { start: '2026-03-05T09:00:00.000Z', end: '2026-03-05T09:30:00.000Z' };
    const previous = { ...moved, hostIds: ['hana', 'omar'] };
    by(host, 'ana')
      .when('reschedule', { ...move, ...later })
      .then({ type: 'BookingRescheduled', data: { ...rescheduled('guest', 3).data, ...later, previous } });
  });
  test('to what a host has to agree to asks them, and confirms anew', () => {
    const until = '2026-03-03T21:00:00.000Z';
    const asked = { type: 'ApprovalAsked', data: { ...meeting, ...moved, guestId: 'ana', until } } as const;
    by(confirmed, 'ana')
      .when('reschedule', { ...move, approvalUntil: until })
      .then(rescheduled('guest', 1), asked);
    const again = confirmed.events(rescheduled('guest', 1), asked);
    const confirmation = confirmedBy('host').data;
    by(again, 'hana')
      .when('approve', { location })
      .then({ type: 'BookingConfirmed', data: { ...confirmation, ...moved, sequence: 2 } });
    by(again, system)
      .at(until)
      .when('lapse', {})
      .then({ type: 'ApprovalRefused', data: { ...refused('rule', 'no-answer').data, ...moved } });
  });
  test('is for what is confirmed and has not begun', () => {
    none.when('reschedule', move).thenRejected('unknown_booking');
    asking.when('reschedule', move).thenRejected('not_confirmed');
    over.when('reschedule', move).thenRejected('booking_over');
    confirmed.at(start).when('reschedule', move).thenRejected('already_begun');
  });
});

describe('cancelling', () => {
  test('says who, and whether late', () => {
    by(confirmed, 'ana').when('cancel', { policy }).then(cancelled('guest', false));
    by(confirmed, 'hana').at('2026-03-03T08:00:00.000Z').when('cancel', { policy }).then(cancelled('host', true));
    by(confirmed, 'rita').when('cancel', { policy }).then(cancelled('recruiter', false));
  });
  test('twice is once', () => over.when('cancel', { policy }).thenNothing());
  test('comes too late once it has begun', () => confirmed.at(start).when('cancel', { policy }).thenRejected('already_begun'));
});

describe('who cannot make it', () => {
  const declined = { type: 'HostDeclined', data: { ...meeting, guestId: 'ana', hostId: 'hana' } } as const;
  test('says so once', () => {
    confirmed.when('decline', { hostId: 'hana' }).then(declined);
    confirmed.events(declined).when('decline', { hostId: 'hana' }).thenNothing();
    confirmed.when('decline', { hostId: 'iris' }).thenRejected('not_a_host');
    confirmed.at(start).when('decline', { hostId: 'hana' }).thenRejected('already_begun');
  });
  test('is replaced', () =>
    by(confirmed.events(declined), 'iris')
      .when('changeHosts', { hostIds: ['iris', 'omar'], why: 'taken-over', choice: null })
      .then({
        type: 'HostsChanged',
        data: {
          ...meeting,
          hostIds: ['iris', 'omar'],
          guestId: 'ana',
          previousHostIds: ['hana', 'omar'],
          why: 'taken-over',
          choice: null,
          by: 'host',
          sequence: 1,
        },
      }));
  test('by the same is by nobody', () =>
    confirmed.when('changeHosts', { hostIds: ['omar', 'hana'], why: 'reassigned', choice: null }).thenNothing());
});

describe('who was not there', () => {
  const begun = confirmed.at('2026-03-03T09:10:00.000Z');
  test('is told by the other side', () => {
    by(begun, 'hana')
      .when('reportNoShow', { missingId: 'ana' })
      .then(noShow('guest', 'ana', 'host'));
    by(begun, 'ana')
      .when('reportNoShow', { missingId: 'hana' })
      .then(noShow('host', 'hana', 'guest'));
    by(begun, 'rita')
      .when('reportNoShow', { missingId: 'hana' })
      .then(noShow('host', 'hana', 'recruiter'));
  });
  test('does not say so themselves, nor of a colleague', () => {
    by(begun, 'ana').when('reportNoShow', { missingId: 'ana' }).thenRejected('not_yours_to_say');
    by(begun, 'hana').when('reportNoShow', { missingId: 'omar' }).thenRejected('not_yours_to_say');
    by(begun, 'ana').when('reportNoShow', { missingId: 'iris' }).thenRejected('not_a_host');
    by(confirmed, 'hana').when('reportNoShow', { missingId: 'ana' }).thenRejected('not_begun');
  });
  test('was there after all, says whoever said otherwise', () => {
    const reported = begun.events(noShow('guest', 'ana', 'host'));
    const withdrawn = { type: 'NoShowWithdrawn', data: { ...meeting, guestId: 'ana', missingId: 'ana', by: 'host' } } as const;
    by(reported, 'hana').when('withdrawNoShow', { missingId: 'ana' }).then(withdrawn);
    by(reported, 'ana').when('withdrawNoShow', { missingId: 'ana' }).thenRejected('not_yours_to_say');
    by(reported.events(withdrawn), 'hana').when('withdrawNoShow', { missingId: 'ana' }).thenNothing();
  });
});

describe('waiting for a seat', () => {
  const waits = none.events(waiting, given_);
  test('is joined', () => none.when('wait', wait).then(waiting, given_));
  test('ends with a seat', () =>
    by(waits, system)
      .when('seat', {})
      .then(waitingEnded('seated'), { type: 'BookingConfirmed', data: { ...confirmedBy('rule', 's1').data, kind: 'group' } }));
  test('ends with leaving, or with the others meeting', () => {
    by(waits, 'ana').when('cancel', { policy }).then(waitingEnded('left'));
    by(waits, 'rita').when('cancel', { policy }).then(waitingEnded('called-off'));
    by(waits, system).at(start).when('endWaiting', {}).then(waitingEnded('begun'));
    waits.events(waitingEnded('left')).when('seat', {}).thenRejected('booking_over');
  });
});
