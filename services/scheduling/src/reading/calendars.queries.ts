import { CalendarsView } from '@candor/contracts';
import type { Clock, Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, Returns, SEALER } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { CalendarReads } from '../calendar/calendar-reads.ts';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import { WrittenBookings } from '../write-back/written-bookings.ts';
import { calendarsView, sealedIn } from './calendars-view.rule.ts';

/** Somebody's own calendars, as they are at this moment: there are never so many that they need pages. */
@Access({ signedIn: true })
@Controller('calendars')
export class CalendarsQueries {
  constructor(
    private readonly calendars: PersonCalendars,
    private readonly reads: CalendarReads,
    private readonly written: WrittenBookings,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(CalendarsView)
  async own(@AskedBy() { actor }: Asker): Promise<CalendarsView> {
    const [state, reads] = await Promise.all([this.calendars.of(actor.id), this.reads.ofPerson(actor.id)]);
    const writing = state.writeBack && (await this.written.course(actor.id, state.writeBack.connection));
    const sealed = sealedIn(state, reads);
    const texts = await this.sealer.open(sealed);
    const opened = new Map(sealed.map((token, index) => [token, texts[index] ?? null]));
    const open = (token: string | undefined) => (token === undefined ? null : (opened.get(token) ?? null));
    return calendarsView(state, reads, writing, open, this.clock.now());
  }
}
