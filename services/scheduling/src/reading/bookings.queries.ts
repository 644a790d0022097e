import { BookingView, ChatTypeId, GuestBookingView, SeenBookingView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import {
  Access,
  AskedBy,
  type Asker,
  byWhen,
  CLOCK,
  notFound,
  type Page,
  Paging,
  pageOf,
  Reads,
  Rejects,
  Returns,
  Rows,
  When,
} from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { assertStanding, noLongerHost } from '../booking/standing.ts';
import { bookings } from './bookings.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { SeenBookings } from './seen-bookings.ts';
import { ShownToOrganization } from './shown-to-organization.ts';

const MineQuery = Paging.extend({ when: When.default('upcoming') });
const BookingsQuery = MineQuery.extend({
  host: z.string().max(64).optional().describe('Only theirs'),
  chatType: ChatTypeId.optional(),
});
type Wanted = z.output<typeof MineQuery>;

/** Bookings as those who have to do with them see them. */
@Controller('bookings')
export class BookingsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenBookings,
    private readonly shown: ShownToOrganization,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Owners and recruiters see all of their organization, interviewers those that they host. */
  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(bookings, chatTypes)
  @Returns(pageOf(BookingView))
  async list(
    @AskedBy() { organization = '', role, actor }: Asker,
    @Query({ schema: BookingsQuery }) { host, chatType, ...wanted }: z.output<typeof BookingsQuery>,
  ): Promise<Page<BookingView>> {
    const hostIds = role === 'interviewer' ? actor.id : host;
    if (role === 'interviewer' && host !== undefined && host !== actor.id) return { items: [], next: null };
    return await this.shown.bookings({ organizationId: organization, hostIds, chatTypeId: chatType }, wanted);
  }

  /** One's own as a candidate, with whichever organization, also from before there was an account. */
  @Get('mine')
  @Access({ signedIn: true })
  @Reads(bookings, chatTypes)
  @Returns(pageOf(GuestBookingView))
  async mine(@AskedBy() { actor }: Asker, @Query({ schema: MineQuery }) wanted: Wanted): Promise<Page<GuestBookingView>> {
    if (actor.kind !== 'person') return { items: [], next: null };
    const { end, sort } = byWhen(wanted.when, this.clock.now());
    const { limit, cursor: after } = wanted;
    const { rows, next } = await this.rows.of(bookings).find({ guestId: actor.id, end }, { sort, limit, after });
    return { items: await this.seen.byGuest(rows), next: next ?? null };
  }

  @Get(':bookingId')
  @Access({ signedIn: true, orLink: ['booking-guest', 'booking-host'] })
  @Reads(bookings, chatTypes)
  @Returns(SeenBookingView)
  @Rejects({ not_found: 404, ...noLongerHost })
  async one(@Param('bookingId') bookingId: string, @AskedBy() asker: Asker): Promise<SeenBookingView> {
    const row = await this.rows.of(bookings).get(bookingId);
    if (!row) throw notFound();
    const standing = assertStanding(asker, row, 'guest', 'host', 'recruiter');
    const [view] = standing === 'guest' ? await this.seen.byGuest([row]) : await this.seen.byOrganization([row]);
    if (!view) throw notFound();
    return view;
  }
}
