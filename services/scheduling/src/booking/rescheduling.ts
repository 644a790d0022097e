import { type AssignmentChoice, type ChangedView, diarySubject, type RescheduleAsked } from '@candor/contracts';
import { isRejected } from '@candor/event-sourcing';
import type { Asker, CommandRequest } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { Sessions } from '../group/sessions.ts';
import type { ChatTypeRow } from '../reading/chat-types.projection.ts';
import { Alternatives } from './alternatives.ts';
import { booking } from './booking.decider.ts';
import type { Booked } from './booking.rule.ts';
import { keepingLength, withoutNotice } from './booking-terms.rule.ts';
import { type Asking, Changing, whileSame } from './changing.ts';
import { ChatFacts } from './chat-facts.ts';
import { diariesOf } from './confirming.ts';
import { step } from './joint-command.ts';
import { Places } from './places.ts';
import { isAboutSlots, refusal } from './refusals.ts';
import { endOf, entryTimes, narrowed, type SeatAsk } from './seating.rule.ts';
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
    return this.changing.ofBooking(bookingId, asker, asked, ['guest', 'host', 'recruiter'], async (asking) => {
      const { booked, context } = asking;
      const chatType = await this.facts.chatType(booked);
      const ask = askFor(wanted, asking, chatType);
      if (ask.start === booked.start && endOf(ask) === booked.end) return undefined;
      // Whoever may not move it at all is told that, and not that the other time is taken.
      const move = moveTo(ask, chatType, booked, this.places);
      const possible = booking.decide.reschedule(booked, move(booked.hostIds, null, null), { ...context, subject: bookingId });
      if (isRejected(possible)) return possible;
      const queue = await this.sessions.queueAt(chatType, ask.start, endOf(ask));
      const plan: SeatedCommand['plan'] = ({ seating, slot }, stateOf) =>
        queue.refusal(stateOf) ??
        whileSame(stateOf, booked, (before) => {
          const { organizationId, chatTypeId, kind, channel, sequence } = before;
          const isGroup = chatType.assignment.mode === 'group';
          const sessionId = isGroup ? (slot.session?.sessionId ?? `${bookingId}.${sequence + 1}`) : null;
          const heldFor = { hostIds: seating.hostIds, kind, channel, choice: seating.choice };
          const entry = { entryId: bookingId, organizationId, chatTypeId, sessionId, heldFor };
          return [
            ...diariesOf(before).map(({ subject }) => step(diary, subject, 'free', { entryId: bookingId, why: 'moved' })),
            ...entryTimes(seating).map(({ hostId, ...times }) =>
              step(diary, diarySubject(hostId, times.start), 'book', { ...entry, ...times }),
            ),
            step(booking, bookingId, 'reschedule', move(seating.hostIds, sessionId, wanted.keepHosts ? null : seating.choice)),
          ];
        });
      const parts = [{ decider: booking, subject: bookingId }, ...diariesOf(booked), ...queue.parts];
      const taken = await this.seatings.take(ask, { request: { reschedule: bookingId, wanted }, parts, plan }, context);
      if (!('refused' in taken)) return undefined;
      if (!isAboutSlots(taken.refused)) return taken.refused;
      throw refusal(taken.refused, await this.alternatives.to(ask));
    });
  }
}

function askFor(wanted: RescheduleAsked, { booked, standing, context }: Asking, { assignment, rules, ...key }: ChatTypeRow): SeatAsk {
  const minutes = (Date.parse(booked.end) - Date.parse(booked.start)) / 60_000;
  return {
    chatType: {
      ...key,
      assignment: wanted.keepHosts ? narrowed(assignment, booked.hostIds) : assignment,
      rules: keepingLength(standing === 'guest' ? rules : withoutNotice(rules), minutes),
    },
    start: wanted.start,
    durationMinutes: wanted.durationMinutes ?? minutes,
    now: context.now,
    ignoreEntryId: booked.bookingId,
  };
}

const moveTo =
  (ask: SeatAsk, { description, rules }: ChatTypeRow, { bookingId }: Booked, places: Places) =>
  (hostIds: readonly string[], sessionId: string | null, choice: AssignmentChoice | null) => ({
    start: ask.start,
    end: endOf(ask),
    hostIds,
    sessionId,
    choice,
    location: places.of(description.location, sessionId ?? bookingId),
    policy: rules.changes,
  });
