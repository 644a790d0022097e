import { createHash } from 'node:crypto';
import { bookingStream, type Instant, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve, type Sealer } from '@candor/event-sourcing';
import { EVENT_LOG, Rows, SEALER, SERVICE_CONFIG, type ServiceConfig, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { booking } from '../booking/booking.decider.ts';
import { bookingEvent, calendarKey } from '../calendar/booking-events.rule.ts';
import { type CalendarEvent, calendarText } from '../calendar/calendar-text.rule.ts';
import type { WriteBack } from '../calendar/calendars.rule.ts';
import { OwnCalendars } from '../calendar/own-calendars.ts';
import type { BookingRow } from '../reading/booking-row.rule.ts';
import { bookings } from '../reading/bookings.projection.ts';
import { people } from '../reading/people.projection.ts';
import { CALENDAR_PROVIDERS, type CalendarProviders, type ProviderAccount } from './calendar-provider.ts';
import { WrittenBookings } from './written-bookings.ts';

const patienceMs = 10_000;

/** Makes somebody's calendar show a booking as it is now, or not show it any more. */
@Injectable()
export class BookingWriter {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
    @Inject(CALENDAR_PROVIDERS) private readonly providers: CalendarProviders,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
    private readonly rows: Rows,
    private readonly own: OwnCalendars,
    private readonly written: WrittenBookings,
  ) {}

  /** Throws `ProviderFailure`. */
  async write(personId: string, bookingId: string, writeBack: WriteBack, now: Instant, signal: AbortSignal): Promise<void> {
    const account = await this.account(writeBack);
    const calendarUrl = await this.open(writeBack.calendarUrl);
    if (!account || calendarUrl === undefined) return;
    const provider = this.providers[writeBack.provider];
    const { connection } = writeBack;
    for (const [key, event] of await this.wanted(personId, bookingId)) {
      const known = await this.written.find(personId, connection, key);
      const isOver = event !== undefined && event.end <= now;
      if (isOver || (event === undefined && !known)) continue;
      const place = { calendarUrl, name: key };
      if (!event) {
        await provider.remove(account, place, signal);
        await this.written.remove(personId, key);
        continue;
      }
      const content = calendarText({ events: [event] });
      const digest = createHash('sha256').update(content).digest('base64url');
      if (known?.digest === digest) continue;
      const etag = await provider.put(account, place, content, known?.etag, signal);
      await this.written.save({ personId, key, connection, digest, etag });
    }
  }

  /** By its name in the calendar; undefined: it must not be there. A host has one event for all guests who meet at once. */
  private async wanted(personId: string, bookingId: string): Promise<ReadonlyMap<string, CalendarEvent | undefined>> {
    const { sessions, version } = await this.history(bookingId);
    const stream = streamId(bookingStream, bookingId);
    const arrival = await this.waitFor(bookings.name, stream, version, patienceMs);
    if (arrival !== 'there') throw new Error(`${bookings.name} does not show ${stream}@${version} yet (${arrival})`);
    const row = await this.rows.of(bookings).get(bookingId);
    const together = await Promise.all(sessions.map((sessionId) => this.rows.of(bookings).find({ sessionId }, { limit: 500 })));
    const wanted = new Map<string, CalendarEvent | undefined>([bookingId, ...sessions].map((key) => [key, undefined]));
    for (const one of [...together.flatMap(({ rows }) => rows), ...(row ? [row] : [])]) {
      const isHost = one.hostIds.includes(personId);
      const event = isHost || (one.guestId === personId && one.bookingId === bookingId) ? await this.event(one, personId) : undefined;
      if (event) wanted.set(calendarKey(one, isHost), event);
    }
    return wanted;
  }

  private async event(row: BookingRow, personId: string): Promise<CalendarEvent | undefined> {
    const person = await this.rows.of(people).get(personId);
    const zone =
      row.guestId === personId
        ? (person?.zone ?? row.guestZone ?? 'UTC')
        : await this.own.zone({ actor: { kind: 'person', id: personId }, organization: row.organizationId });
    const locale = person?.locale ?? (row.guestId === personId ? row.guestLocale : undefined) ?? 'en';
    return bookingEvent(row, { personId, zone, locale }, `${this.config.baseUrl}/bookings/${row.bookingId}`);
  }

  /** Every session that it was ever part of: of one it has left there may be something to take away. */
  private async history(bookingId: string): Promise<{ readonly sessions: readonly string[]; readonly version: number }> {
    const { commits, version } = await this.log.readStream(streamId(bookingStream, bookingId));
    const events = commits.flatMap((commit) => decode(bookingStream, commit, 0));
    const states = events.map((_, index) => evolve(booking, booking.initial, events.slice(0, index + 1)));
    return { sessions: [...new Set(states.flatMap((state) => state?.sessionId ?? []))], version };
  }

  private async account({ server, user, password }: WriteBack): Promise<ProviderAccount | undefined> {
    const texts = await this.sealer.open([server, user, password]);
    const [openServer, openUser, openPassword] = texts.map((text) => text ?? undefined);
    if (openServer === undefined || openUser === undefined || openPassword === undefined) return undefined;
    return { server: openServer, user: openUser, password: openPassword };
  }

  private async open(sealed: string): Promise<string | undefined> {
    const [text] = await this.sealer.open([sealed]);
    return text ?? undefined;
  }
}
