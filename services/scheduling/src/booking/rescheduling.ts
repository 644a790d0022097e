import { type AssignmentChoice, type ChangedView, diarySubject, type Instant, type RescheduleAsked } from '@candor/contracts';
import { isRejected, type Rejected, reject } from '@candor/event-sourcing';
import type { Asker, CommandRequest } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { Sessions } from '../group/sessions.ts';
import type { ChatTypeRow } from '../reading/chat-types.projection.ts';
import { Alternatives } from './alternatives.ts';
import { booking } from './booking.decider.ts';
import type { Booked } from './booking.rule.ts';
import { approvalDeadline, keepingLength, withoutNotice } from './booking-terms.rule.ts';
import { type Asking, Changing, whileSame } from './changing.ts';
import { ChatFacts } from './chat-facts.ts';
import { diariesOf } from './confirming.ts';
import { heldBy } from './held-by.rule.ts';
import { step } from './joint-command.ts';
import { Places } from './places.ts';
import { isAboutSlots, refusal } from './refusals.ts';
import { endOf, entryTimes, type SeatAsk } from './seating.rule.ts';
import { type SeatedCommand, Seatings } from './seatings.ts';

/** Moves a booking: the old time is free in the same commit that takes the new one, and neither blocks nor counts against itself. */
@Injectable()
export class Rescheduling {
  constructor(
    private readonly changing: Changing,
    private readonly facts: ChatFacts,
    private readonly seatings: Seatings,
    private readonly sessions: Sessions,
    private readonly alternatives: Alternatives,
    private readonly places: Places,
  ) {}

  reschedule(bookingId: string, wanted: RescheduleAsked, asker: Asker, asked: CommandRequest): Promise<ChangedView> {
    const command = { request: { reschedule: wanted }, allowed: ['guest', 'host', 'recruiter'] } as const;
    return this.changing.ofBooking(bookingId, asker, asked, command, async (asking) => {
      const { booked, context } = asking;
      const chatType = await this.facts.chatType(booked);
      const ask = askFor(wanted, asking, chatType);
      if (ask.start === booked.start && endOf(ask) === booked.end) return undefined;
      // Whoever may not move it at all is told that, and not that the other time is taken.
      const move = moveTo(ask, asking, chatType, this.places);
      const possible = booking.decide.reschedule(booked, move(booked.hostIds, null, null), { ...context, subject: bookingId });
      if (isRejected(possible)) return possible;
      let refused: Rejected = reject('slot_taken');
      for (const one of inOrder(wanted, ask, booked)) {
        const taken = await this.take(one, move, asking, chatType);
        if (!taken || !isAboutSlots(taken)) return taken;
        refused = taken;
      }
      throw refusal(refused, await this.alternatives.to(wanted.keepHosts ? kept(ask, booked) : ask, booked));
    });
  }

  /** Undefined: it is done. */
  private async take(ask: SeatAsk, move: Move, asking: Asking, chatType: ChatTypeRow): Promise<Rejected | undefined> {
    const { booked, context, request } = asking;
    const { bookingId } = booked;
    const queue = await this.sessions.queueAt(ask.chatType, { start: ask.start, end: endOf(ask), now: context.now });
    const plan: SeatedCommand['plan'] = ({ seating, slot }, stateOf) =>
      queue.refusal(stateOf) ??
      whileSame(stateOf, booked, (before) => {
        const { organizationId, chatTypeId, kind, channel, sequence } = before;
        const isGroup = chatType.assignment.mode === 'group';
        const sessionId = isGroup ? (slot.session?.sessionId ?? `${bookingId}.${sequence + 1}`) : null;
        const { hostIds, choice } = seating;
        const entry = { entryId: bookingId, organizationId, chatTypeId, sessionId, heldFor: { hostIds, kind, channel, choice } };
        const until = approvalFor(ask.start, asking, chatType);
        return [
          ...diariesOf(before).map(({ subject }) => step(diary, subject, 'free', { entryId: bookingId, why: 'moved' })),
          ...entryTimes(seating).map(({ hostId, ...times }) => {
            const subject = diarySubject(hostId, times.start);
            const taken = { ...entry, ...times };
            return until === null ? step(diary, subject, 'book', taken) : step(diary, subject, 'hold', { ...taken, heldUntil: until });
          }),
          step(booking, bookingId, 'reschedule', move(hostIds, sessionId, areSame(hostIds, before.hostIds) ? null : choice)),
        ];
      });
    const parts = [{ decider: booking, subject: bookingId }, ...diariesOf(booked), ...queue.parts];
    const taken = await this.seatings.take({ ...ask, chatType: queue.chatType }, { request, parts, plan }, context);
    return 'refused' in taken ? taken.refused : undefined;
  }
}

type Move = ReturnType<typeof moveTo>;

function askFor(wanted: RescheduleAsked, { booked, standing, context }: Asking, { assignment, rules, ...key }: ChatTypeRow): SeatAsk {
  const minutes = (Date.parse(booked.end) - Date.parse(booked.start)) / 60_000;
  return {
    chatType: { ...key, assignment, rules: keepingLength(standing === 'guest' ? rules : withoutNotice(rules), minutes) },
    start: wanted.start,
    durationMinutes: wanted.durationMinutes ?? minutes,
    now: context.now,
    ignoreEntryId: booked.bookingId,
  };
}

/** Those who are booked come first, whoever is assigned by now. A group has its own hosts, whoever moves from one to another. */
function inOrder({ keepHosts }: RescheduleAsked, ask: SeatAsk, booked: Booked): readonly SeatAsk[] {
  if (ask.chatType.assignment.mode === 'group' || keepHosts === false) return [ask];
  return [kept(ask, booked), ...(keepHosts ? [] : [{ ...ask, preferred: booked.hostIds }])];
}

function kept({ chatType, ...ask }: SeatAsk, { hostIds }: Booked): SeatAsk {
  const { assignment } = chatType;
  return { ...ask, chatType: { ...chatType, assignment: assignment.mode === 'group' ? assignment : heldBy(assignment, hostIds) } };
}

const areSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** Who would have to agree may move it as they like. */
const approvalFor = (start: Instant, { standing, context }: Asking, { rules }: ChatTypeRow): Instant | null =>
  rules.approval && standing === 'guest' ? approvalDeadline(start, context.now) : null;

const moveTo =
  (ask: SeatAsk, asking: Asking, chatType: ChatTypeRow, places: Places) =>
  (hostIds: readonly string[], sessionId: string | null, choice: AssignmentChoice | null) => ({
    start: ask.start,
    end: endOf(ask),
    hostIds,
    sessionId,
    choice,
    location: places.of(chatType.description.location, sessionId ?? asking.booked.bookingId),
    policy: chatType.rules.changes,
    approvalUntil: approvalFor(ask.start, asking, chatType),
  });
