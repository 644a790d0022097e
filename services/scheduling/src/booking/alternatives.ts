import type { Instant } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import { CLOCK } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { offeredSlots } from '../slots/offered-slots.rule.ts';
import { Offering } from '../slots/offering.ts';
import type { Booked } from './booking.rule.ts';
import { keepingLength } from './booking-terms.rule.ts';
import { ChatFacts } from './chat-facts.ts';
import type { SeatAsk } from './seating.rule.ts';

export interface Alternative {
  readonly start: Instant;
  readonly end: Instant;
}

const day = 86_400_000;
/** Days around a start that are looked at, one reach after the other until there are enough: mostly the first will do. */
const reaches = [1, 4, 14] as const;
/** No more than that many of them before it. */
const before = 2;
const most = 5;

/** The free starts nearest to one that was asked for, as the public list would show them. */
@Injectable()
export class Alternatives {
  constructor(
    private readonly facts: ChatFacts,
    private readonly offering: Offering,
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

  /** Neither the start that was asked for is among them, nor the time that somebody has already. */
  async to(ask: SeatAsk, present?: Alternative): Promise<readonly Alternative[]> {
    const [at, now] = [Date.parse(ask.start), Date.parse(ask.now)];
    let found: readonly Alternative[] = [];
    for (const reach of reaches) {
      const range = { from: instant(Math.max(at - Math.min(reach, before) * day, now)), to: instant(at + reach * day) };
      if (range.from >= range.to) continue;
      const request = await this.offering.request(ask.chatType, range, ask.now, ask.durationMinutes);
      found = offeredSlots({ ...request, ignoreEntryId: ask.ignoreEntryId }, range)
        .map(({ start, end }) => ({ start, end }))
        .filter(({ start, end }) => start !== ask.start && !(start === present?.start && end === present.end));
      if (found.length >= most) break;
    }
    const distance = ({ start }: Alternative) => Math.abs(Date.parse(start) - at);
    return found.toSorted((a, b) => distance(a) - distance(b)).slice(0, most);
  }
}
