import type { Instant } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import { CLOCK } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { monthsOf } from '../calendar/busy-spans.rule.ts';
import { Diaries } from '../diary/diaries.ts';
import { offeredSlots } from '../slots/offered-slots.rule.ts';
import { spanToKnow } from '../slots/slot-plan.rule.ts';
import type { Booked } from './booking.rule.ts';
import { keepingLength } from './booking-terms.rule.ts';
import { ChatFacts } from './chat-facts.ts';
import { type SeatAsk, slotRequest } from './seating.rule.ts';

export interface Alternative {
  readonly start: Instant;
  readonly end: Instant;
}

const day = 86_400_000;
const before = 2 * day;
const after = 14 * day;
const most = 5;

/** The free starts nearest to one that was asked for, by diaries as they are now. */
@Injectable()
export class Alternatives {
  constructor(
    private readonly facts: ChatFacts,
    private readonly diaries: Diaries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Starts that a booking could be moved to, as its guest is offered them. */
  async toBooking(booked: Booked): Promise<readonly Alternative[]> {
    const { bookingId, start, end } = booked;
    const durationMinutes = (Date.parse(end) - Date.parse(start)) / 60_000;
    const chatType = await this.facts.chatType(booked);
    return this.to({
      chatType: { ...chatType, rules: keepingLength(chatType.rules, durationMinutes) },
      start,
      durationMinutes,
      now: this.clock.now(),
      ignoreEntryId: bookingId,
    });
  }

  async to(ask: SeatAsk): Promise<readonly Alternative[]> {
    const { chatType, start, now } = ask;
    const at = Date.parse(start);
    const range = { from: Math.max(at - before, Date.parse(now)), to: at + after };
    if (range.from >= range.to) return [];
    const known = spanToKnow(range);
    const span = { from: instant(known.from), to: instant(known.to) };
    const hosts = await this.facts.hosts(chatType.organizationId, chatType.assignment, span);
    const months = monthsOf([span]);
    const read = await this.diaries.read(hosts.flatMap(({ hostId }) => months.map((month) => `${hostId}/${month}`)));
    const request = slotRequest(ask, hosts, ({ hostId }) => months.flatMap((month) => read.get(`${hostId}/${month}`)?.entries ?? []));
    return offeredSlots(request, { from: instant(range.from), to: instant(range.to) })
      .filter((slot) => slot.start !== start)
      .toSorted((a, b) => Math.abs(Date.parse(a.start) - at) - Math.abs(Date.parse(b.start) - at))
      .slice(0, most)
      .map((slot) => ({ start: slot.start, end: slot.end }));
  }
}
