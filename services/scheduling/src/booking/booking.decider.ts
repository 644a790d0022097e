import { type BookingStream, bookingStream, type CommandsOf, type Instant } from '@candor/contracts';
import { type CommandContext, type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { type Booked, type Booking, bookingChanges, isLate, type Party, partyOf } from './booking.rule.ts';

type Decided = Decision<BookingStream>;
type Command = CommandsOf<BookingStream>;
type Context = CommandContext & { readonly subject: string };

/** One guest's chat from the confirmation of a hold on. */
export const booking: Decider<Booking, BookingStream> = {
  stream: bookingStream,
  initial: undefined,
  decide: {
    confirm(state, command, { subject, actor }) {
      if (state) return reject(isOver(state) ? 'booking_over' : 'already_confirmed');
      const { kind, roleFamily, channel, choice, sessionId, heldUntil, location, approvalUntil, guestId } = command;
      const what = { sessionId, kind, roleFamily, channel };
      const meeting = { ...meetingIn(command), bookingId: subject };
      const held = { type: 'BookingHeld', data: { ...meeting, ...what, choice, heldUntil } } as const;
      const confirmedBy: Party = actor.kind === 'person' && actor.id !== guestId && channel.kind === 'recruiter' ? 'recruiter' : 'guest';
      return [
        held,
        guestGiven(command, subject),
        approvalUntil === null
          ? { type: 'BookingConfirmed', data: { ...meeting, ...what, guestId, location, sequence: 0, confirmedBy } }
          : { type: 'ApprovalAsked', data: { ...meeting, guestId, until: approvalUntil } },
      ];
    },
    wait(state, command, { subject }) {
      if (state) return reject(isOver(state) ? 'booking_over' : 'already_confirmed');
      const { kind, roleFamily, channel, location, guestId, sessionId } = command;
      const joined = { ...meetingIn(command), bookingId: subject, sessionId, guestId, kind, roleFamily, channel, location };
      return [{ type: 'WaitingJoined', data: joined }, guestGiven(command, subject)];
    },
    seat: (state) =>
      of(state, (booked) => {
        const { status, sessionId, location } = booked;
        if (status === 'confirmed') return [];
        if (status !== 'waiting' || sessionId === null || location === null) return reject('booking_over');
        return [
          { type: 'WaitingEnded', data: { ...ofGuest(booked), sessionId, why: 'seated' } },
          { type: 'BookingConfirmed', data: { ...ofGuest(booked), ...whatOf(booked), location, sequence: 0, confirmedBy: 'rule' } },
        ];
      }),
    endWaiting: (state, _command, { now }) =>
      of(state, (booked) => {
        const { status, sessionId, start } = booked;
        if (status !== 'waiting' || sessionId === null) return [];
        return [{ type: 'WaitingEnded', data: { ...ofGuest(booked), sessionId, why: start <= now ? 'begun' : 'left' } }];
      }),
    approve: (state, { location }, context) =>
      of(state, (booked) => {
        const { status, approvalUntil } = booked;
        if (status === 'confirmed') return [];
        if (status !== 'awaiting-approval') return reject(isOver(booked) ? 'booking_over' : 'not_awaiting_approval');
        if (isPast(approvalUntil, context.now)) return reject('approval_over', { until: approvalUntil });
        const by = partyOf(booked, context.actor);
        const sequence = booked.sequence + 1;
        return [{ type: 'BookingConfirmed', data: { ...ofGuest(booked), ...whatOf(booked), location, sequence, confirmedBy: by } }];
      }),
    refuse: (state, _command, context) =>
      of(state, (booked) => {
        if (booked.status === 'refused') return [];
        if (booked.status !== 'awaiting-approval') return reject(isOver(booked) ? 'booking_over' : 'not_awaiting_approval');
        return refused(booked, partyOf(booked, context.actor));
      }),
    lapse: (state, _command, { now }) =>
      of(state, (booked) => (booked.status === 'awaiting-approval' && isPast(booked.approvalUntil, now) ? refused(booked, 'rule') : [])),
    reschedule: (state, command, context) => ofConfirmed(state, (booked) => rescheduled(booked, command, context)),
    changeHosts: (state, { hostIds, why, choice }, { now, actor }) =>
      ofConfirmed(state, (booked) => {
        if (sameHosts(booked.hostIds, hostIds)) return [];
        if (booked.start <= now) return reject('already_begun');
        const { sequence, hostIds: previousHostIds } = booked;
        const by = hostIds.includes(actor.id) ? 'host' : partyOf(booked, actor);
        return [{ type: 'HostsChanged', data: { ...ofGuest(booked), hostIds, previousHostIds, why, choice, by, sequence: sequence + 1 } }];
      }),
    decline: (state, { hostId }, { now }) =>
      ofConfirmed(state, (booked) => {
        if (!booked.hostIds.includes(hostId)) return reject('not_a_host');
        if (booked.start <= now) return reject('already_begun');
        return booked.declined.includes(hostId) ? [] : [{ type: 'HostDeclined', data: { ...ofGuest(booked), hostId } }];
      }),
    cancel: (state, { reason, policy }, { now, actor }) =>
      of(state, (booked) => {
        const by = partyOf(booked, actor);
        const { status, start, sequence, sessionId } = booked;
        if (isOver(booked)) return [];
        if (status === 'awaiting-approval') return refused(booked, by, by === 'guest' ? 'withdrawn' : 'declined');
        if (start <= now) return reject('already_begun');
        if (status === 'waiting') {
          const why = by === 'guest' ? 'left' : 'called-off';
          return [{ type: 'WaitingEnded', data: { ...ofGuest(booked), sessionId: sessionId ?? '', why } }];
        }
        const late = isLate(start, policy.noticeMinutes, now);
        const cancelled = { ...ofGuest(booked), by, late, sequence: sequence + 1, ...(reason ? { reason } : {}) };
        return [{ type: 'BookingCancelled', data: cancelled }];
      }),
    reportNoShow: (state, { missingId }, { now, actor }) =>
      ofConfirmed(state, (booked) => {
        const by = partyOf(booked, actor);
        const missing = missingId === booked.guestId ? 'guest' : 'host';
        if (missing === 'host' && !booked.hostIds.includes(missingId)) return reject('not_a_host');
        if (missingId === actor.id || (by === 'host' && missing === 'host')) return reject('not_yours_to_say');
        if (now < booked.start) return reject('not_begun', { start: booked.start });
        if (booked.noShows.some((noShow) => noShow.missingId === missingId)) return [];
        return [{ type: 'NoShowReported', data: { ...ofGuest(booked), missing, missingId, by } }];
      }),
    withdrawNoShow: (state, { missingId }, { actor }) =>
      ofConfirmed(state, (booked) => {
        const by = partyOf(booked, actor);
        const noShow = booked.noShows.find((one) => one.missingId === missingId);
        if (!noShow) return [];
        if (by !== noShow.by && by !== 'recruiter') return reject('not_yours_to_say');
        return [{ type: 'NoShowWithdrawn', data: { ...ofGuest(booked), missingId, by } }];
      }),
  },
  evolve: bookingChanges,
};

function rescheduled(booked: Booked, command: Command['reschedule'], { now, actor }: Context): Decided {
  const { start, end, hostIds, sessionId, location, choice, policy, approvalUntil } = command;
  const by = partyOf(booked, actor);
  if (booked.start === start && booked.end === end && sameHosts(booked.hostIds, hostIds)) return [];
  if (booked.start <= now) return reject('already_begun');
  const late = isLate(booked.start, policy.noticeMinutes, now);
  if (by === 'guest' && late) return reject('too_late_to_change', { noticeMinutes: policy.noticeMinutes });
  if (by === 'guest' && booked.guestChanges >= policy.mostChanges) return reject('too_many_changes', { most: policy.mostChanges });
  const previous = { start: booked.start, end: booked.end, hostIds: booked.hostIds };
  const to = { ...ofGuest(booked), start, end, hostIds };
  const moved = { ...to, sessionId, location, previous, choice, by, late, sequence: booked.sequence + 1 };
  return [
    { type: 'BookingRescheduled', data: moved },
    ...(approvalUntil === null ? [] : [{ type: 'ApprovalAsked' as const, data: { ...to, until: approvalUntil } }]),
  ];
}

const refused = (
  booked: Booked,
  by: Party,
  why: 'declined' | 'no-answer' | 'withdrawn' = by === 'rule' ? 'no-answer' : 'declined',
): Decided => [{ type: 'ApprovalRefused', data: { ...ofGuest(booked), by, why } }];

const of = (state: Booking, decide: (booked: Booked) => Decided): Decided => (state ? decide(state) : reject('unknown_booking'));

const ofConfirmed = (state: Booking, decide: (booked: Booked) => Decided): Decided =>
  of(state, (booked) => (booked.status === 'confirmed' ? decide(booked) : reject(isOver(booked) ? 'booking_over' : 'not_confirmed')));

const isOver = ({ status }: Booked): boolean => status === 'cancelled' || status === 'refused' || status === 'waited';
const isPast = (until: Instant | null, now: Instant): boolean => until !== null && until <= now;
const sameHosts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

const meetingIn = ({ organizationId, chatTypeId, start, end, hostIds }: Omit<Command['wait'], 'sessionId'>) => ({
  organizationId,
  chatTypeId,
  start,
  end,
  hostIds,
});

const ofGuest = ({ bookingId, guestId, ...booked }: Booked) => ({
  organizationId: booked.organizationId,
  chatTypeId: booked.chatTypeId,
  bookingId,
  start: booked.start,
  end: booked.end,
  hostIds: booked.hostIds,
  guestId,
});

const whatOf = ({ sessionId, kind, roleFamily, channel }: Booked) => ({ sessionId, kind, roleFamily, channel });

function guestGiven(command: Omit<Command['wait'], 'sessionId'>, bookingId: string): NewEventOf<BookingStream> {
  const { guestId, guestName, guestAddress, guestZone, guestLocale, message } = command;
  const given = { bookingId, guestId, guestName, guestAddress, guestZone, guestLocale, ...(message ? { message } : {}) };
  return { type: 'GuestGiven', data: given };
}
