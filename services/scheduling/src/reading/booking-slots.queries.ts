import { chatTypeSubject, SlotsQuery, SlotsView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, Problem, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { keepingLength, withoutNotice } from '../booking/booking-terms.rule.ts';
import { heldBy } from '../booking/held-by.rule.ts';
import type { BookableChatType } from '../booking/seating.rule.ts';
import { assertStanding, noLongerHost } from '../booking/standing.ts';
import { Offering } from '../slots/offering.ts';
import type { BookingRow } from './booking-row.rule.ts';
import { bookings } from './bookings.projection.ts';
import { busyTimes } from './busy-times.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { diaries } from './diaries.projection.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { members } from './members.projection.ts';
import { slotsView } from './slots-view.rule.ts';
import { waitingLists } from './waiting-lists.projection.ts';

/** Where a booking can be moved to: by those who hold it or, where they have not the time, by those who would hold a new one. */
@Controller('bookings/:bookingId/slots')
export class BookingSlotsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly offering: Offering,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Listed or not; the booking neither blocks itself nor counts. Left out, `duration` is that of the booking. */
  @Get()
  @Access({ signedIn: true, orLink: ['booking-guest', 'booking-host'] })
  @Reads(bookings, busyTimes, chatTypes, diaries, hostAvailability, members, waitingLists)
  @Returns(SlotsView)
  @Rejects({ not_found: 404, unknown_duration: 422, ...noLongerHost })
  async free(
    @Param('bookingId') bookingId: string,
    @AskedBy() asker: Asker,
    @Query({ schema: SlotsQuery }) query: SlotsQuery,
  ): Promise<SlotsView> {
    const row = await this.rows.of(bookings).get(bookingId);
    if (!row) throw notFound();
    const standing = assertStanding(asker, row, 'guest', 'host', 'recruiter');
    const chatType = await this.rows.of(chatTypes).get(chatTypeSubject(row));
    if (!chatType) throw notFound();
    const minutes = (Date.parse(row.end) - Date.parse(row.start)) / 60_000;
    const rules = keepingLength(standing === 'guest' ? chatType.rules : withoutNotice(chatType.rules), minutes);
    const durationMinutes = query.duration ?? minutes;
    if (!rules.durations.includes(durationMinutes))
      throw new Problem(422, 'unknown_duration', {
        detail: 'This chat has no such length: choose one of its own.',
        facts: { durations: rules.durations },
      });
    const { assignment } = chatType;
    const whoever = assignment.mode === 'group' ? [assignment] : [heldBy(assignment, row.hostIds), assignment];
    const lists = await Promise.all(whoever.map((one) => this.list({ ...chatType, rules, assignment: one }, row, query, durationMinutes)));
    const [first] = lists;
    if (!first) throw notFound();
    const slots = [...new Map(lists.flatMap((list) => list.slots).map((slot) => [slot.start, slot])).values()];
    const others = slots.filter(({ start, end }) => start !== row.start || end !== row.end);
    // who has a seat and moves does not wait for another
    return { ...first, full: [], slots: others.toSorted((a, b) => (a.start < b.start ? -1 : 1)) };
  }

  private async list(chatType: BookableChatType, { bookingId }: BookingRow, query: SlotsQuery, minutes: number): Promise<SlotsView> {
    const request = await this.offering.request(chatType, query, this.clock.now(), minutes);
    return slotsView({ ...request, ignoreEntryId: bookingId }, query);
  }
}
