import { diarySubject } from '@candor/contracts';
import { type Clock, type CommandContext, type EventLog, type Job, reject, stateOf } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { booking } from '../booking/booking.decider.ts';
import { withoutNotice } from '../booking/booking-terms.rule.ts';
import { Bookings } from '../booking/bookings.ts';
import { ChatFacts } from '../booking/chat-facts.ts';
import { heldBy } from '../booking/held-by.rule.ts';
import { carryOut, step } from '../booking/joint-command.ts';
import { entryTimes } from '../booking/seating.rule.ts';
import { type SeatedCommand, Seatings } from '../booking/seatings.ts';
import { diary } from '../diary/diary.decider.ts';
import { waitingList } from '../group/waiting-list.decider.ts';

const SeatWaiting = z.object({
  sessionId: z.string(),
  /** Asked for now, it is not to wait for the one that is due at the start. */
  atStart: z.boolean(),
});
type SeatWaiting = z.infer<typeof SeatWaiting>;

/** Gives free seats of a session to those who wait, in their order; once it has begun, tells the rest that they wait in vain. */
export const seatWaiting: Job<SeatWaiting> = {
  name: 'seat-waiting',
  queue: 'holds',
  data: SeatWaiting,
  id: ({ sessionId, atStart }) => (atStart ? `${sessionId} at its start` : sessionId),
  merge: (before) => before,
};

@Injectable()
export class WaitingSeater implements JobHandler<SeatWaiting> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bookings: Bookings,
    private readonly facts: ChatFacts,
    private readonly seatings: Seatings,
  ) {}

  async run({ sessionId }: SeatWaiting, { id, correlation = id, trace, signal }: JobContext): Promise<void> {
    while (!signal.aborted) {
      const [next] = await this.waiters(sessionId);
      if (!next) return;
      const { bookingId, organizationId: organization } = next;
      const actor = { kind: 'system', id: 'seat-waiting' } as const;
      const now = this.clock.now();
      const context = { commandId: `seat ${bookingId}`, now, actor, organization, correlation, causation: id, trace };
      if (next.start <= now) await this.endWaiting(sessionId, bookingId, context);
      else if (!(await this.seat(sessionId, bookingId, context))) return;
    }
  }

  private async waiters(sessionId: string) {
    return (await stateOf(this.log, waitingList, sessionId)).waiters;
  }

  /** False: there is no seat now. */
  private async seat(sessionId: string, bookingId: string, context: CommandContext): Promise<boolean> {
    const { booked } = await this.bookings.read(bookingId);
    const { organizationId, chatTypeId, start, end, kind, channel, hostIds } = booked;
    const { rules, assignment } = await this.facts.chatType(booked);
    const chatType = { organizationId, chatTypeId, rules: withoutNotice(rules), assignment: heldBy(assignment, hostIds) };
    const durationMinutes = (Date.parse(end) - Date.parse(start)) / 60_000;
    const ask = { chatType, start, durationMinutes, now: context.now };
    const plan: SeatedCommand['plan'] = ({ seating, slot }, stateOf) => {
      if (slot.session && slot.session.sessionId !== sessionId) return reject('slot_taken');
      if (stateOf(waitingList, sessionId).waiters[0]?.bookingId !== bookingId) return reject('slot_taken');
      const heldFor = { hostIds: seating.hostIds, kind, channel, choice: seating.choice };
      const entry = { entryId: bookingId, organizationId, chatTypeId, sessionId, heldFor };
      return [
        step(waitingList, sessionId, 'leave', { bookingId, why: 'seated' }),
        step(booking, bookingId, 'seat', {}),
        ...entryTimes(seating).map(({ hostId, ...times }) => step(diary, diarySubject(hostId, start), 'book', { ...entry, ...times })),
      ];
    };
    const taken = await this.seatings.take(ask, { request: { seat: bookingId }, parts: partsOf(sessionId, bookingId), plan }, context);
    return !('refused' in taken);
  }

  private async endWaiting(sessionId: string, bookingId: string, context: CommandContext): Promise<void> {
    const plan = () => [step(waitingList, sessionId, 'leave', { bookingId, why: 'begun' }), step(booking, bookingId, 'endWaiting', {})];
    const command = { request: { endWaiting: bookingId }, parts: partsOf(sessionId, bookingId), plan };
    await carryOut(this.log, command, { ...context, commandId: `end waiting ${bookingId}` });
  }
}

const partsOf = (sessionId: string, bookingId: string) => [
  { decider: waitingList, subject: sessionId },
  { decider: booking, subject: bookingId },
];
