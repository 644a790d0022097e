import { type Clock, eachRow, type RowFilter } from '@candor/event-sourcing';
import { Access, CLOCK, Links, Problem, Reads, Rejects, ReturnsText, Rows, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Controller, Get, Header, Headers, Inject, Param, Res } from '@nestjs/common';
import { bookingEvent, type CalendarOwner, oncePerName } from '../calendar/booking-events.rule.ts';
import { calendarText } from '../calendar/calendar-text.rule.ts';
import { feedOf } from '../calendar/calendars.rule.ts';
import { digestOf } from '../calendar/digest.ts';
import { feedPurpose } from '../calendar/feed-link.ts';
import { feedName } from '../calendar/meeting-texts.rule.ts';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import type { BookingRow } from './booking-row.rule.ts';
import { bookings } from './bookings.projection.ts';
import { people } from './people.projection.ts';

interface Reply {
  header(name: string, value: string): unknown;
  status(code: number): unknown;
}

const day = 86_400_000;
const pastDays = 60;
const most = 2_000;
const refreshMinutes = 60;

/** Bookings for calendar programs, which know an address and nothing else. */
@Access({ anonymous: true })
@Controller('calendar-feeds')
export class CalendarFeedsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly links: Links,
    private readonly calendars: PersonCalendars,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl' | 'mailFrom'>,
  ) {}

  @Get(':token')
  @ReturnsText('text/calendar')
  @Header('cache-control', 'private, no-cache')
  @Reads(bookings)
  @Rejects({ link_invalid: 401, link_not_for_this: 403, feed_closed: 410 })
  async feed(
    @Param('token') token: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string | undefined> {
    const link = await this.links.verify(token.replace(/\.ics$/, ''), this.clock.now());
    if (link.purpose !== feedPurpose) throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
    const organizationId = link.organization ?? null;
    if (link.id === undefined || feedOf(await this.calendars.of(link.person), organizationId) !== link.id)
      throw new Problem(410, 'feed_closed', { detail: 'This address was taken back. Get a new one where you got this one.' });
    const text = await this.text(link.person, organizationId);
    const etag = `"${digestOf(text)}"`;
    reply.header('etag', etag);
    if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
      reply.status(304);
      return undefined;
    }
    return text;
  }

  private async text(personId: string, organizationId: string | null): Promise<string> {
    const since = new Date(Math.floor(Date.parse(this.clock.now()) / day) * day - pastDays * day).toISOString();
    const theirs = { start: { gte: since }, ...(organizationId === null ? {} : { organizationId }) };
    const [hosted, guested] = await Promise.all([this.find({ ...theirs, hostIds: personId }), this.find({ ...theirs, guestId: personId })]);
    const owner = await this.owner(personId, guested.at(-1));
    const page = ({ bookingId }: BookingRow) => `${this.config.baseUrl}/bookings/${bookingId}`;
    const events = [...hosted, ...guested].flatMap((row) => bookingEvent(row, owner, page(row)) ?? []);
    return calendarText({
      method: 'PUBLISH',
      name: feedName(owner.locale),
      refreshMinutes,
      events: oncePerName(events.map((event) => ({ ...event, organizer: this.config.mailFrom }))),
    });
  }

  private async find(filter: RowFilter<BookingRow>): Promise<readonly BookingRow[]> {
    const found: BookingRow[] = [];
    for await (const row of eachRow(this.rows.of(bookings), filter, [{ by: 'start' }])) if (found.push(row) >= most) break;
    return found;
  }

  /** A guest without an account is known by what they said last. */
  private async owner(personId: string, last: BookingRow | undefined): Promise<CalendarOwner> {
    const person = await this.rows.of(people).get(personId);
    return { personId, zone: person?.zone ?? last?.guestZone ?? 'UTC', locale: person?.locale ?? last?.guestLocale ?? 'en' };
  }
}
