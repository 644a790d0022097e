import {
  Access,
  AskedBy,
  type Asker,
  notFound,
  Reads,
  Rejects,
  ReturnsText,
  Rows,
  SERVICE_CONFIG,
  type ServiceConfig,
} from '@candor/platform';
import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { assertStanding, noLongerHost } from '../booking/standing.ts';
import { bookingEvent } from '../calendar/booking-events.rule.ts';
import { calendarText } from '../calendar/calendar-text.rule.ts';
import { bookings } from './bookings.projection.ts';
import { people } from './people.projection.ts';

/** A booking as a file for calendars: by its name the same event as in mails and feeds, so that none is there twice. */
@Controller('bookings/:bookingId/calendar')
export class BookingCalendarQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl' | 'mailFrom'>,
  ) {}

  /** 404 also for what has no place in a calendar, such as a booking that was cancelled. */
  @Get()
  @Access({ signedIn: true, orLink: ['booking-guest', 'booking-host'] })
  @Header('content-disposition', 'attachment; filename="conversation.ics"')
  @Reads(bookings)
  @ReturnsText('text/calendar')
  @Rejects({ not_found: 404, not_for_you: 403, ...noLongerHost })
  async file(@Param('bookingId') bookingId: string, @AskedBy() asker: Asker): Promise<string> {
    const row = await this.rows.of(bookings).get(bookingId);
    if (!row) throw notFound();
    const standing = assertStanding(asker, row, 'guest', 'host');
    const person = await this.rows.of(people).get(asker.actor.id);
    const said = standing === 'guest' ? row : undefined;
    const owner = {
      personId: asker.actor.id,
      zone: said?.guestZone ?? person?.zone ?? 'UTC',
      locale: said?.guestLocale ?? person?.locale ?? 'en',
    };
    const event = bookingEvent(row, owner, `${this.config.baseUrl}/bookings/${bookingId}`);
    if (!event) throw notFound();
    return calendarText({ method: 'PUBLISH', events: [{ ...event, organizer: this.config.mailFrom }] });
  }
}
