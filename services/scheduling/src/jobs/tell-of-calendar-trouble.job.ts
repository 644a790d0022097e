import { Instant } from '@candor/contracts';
import type { Job, Sealer } from '@candor/event-sourcing';
import { type JobHandler, MAILER, type Mailer, mailRetries, Rows, SEALER, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type ConnectedCalendar, calendarOf, type WriteBack } from '../calendar/calendars.rule.ts';
import { PersonCalendars } from '../calendar/person-calendars.ts';
import { troubleMail } from '../calendar/trouble-mail.rule.ts';
import { people } from '../reading/people.projection.ts';

const TellOfCalendarTrouble = z.object({
  personId: z.string(),
  /** `null`: the one that bookings are written to. */
  calendarId: z.string().nullable(),
  since: Instant,
});
type TellOfCalendarTrouble = z.infer<typeof TellOfCalendarTrouble>;

/** Tells somebody, once, that a calendar of theirs cannot be read or written to. */
export const tellOfCalendarTrouble: Job<TellOfCalendarTrouble> = {
  name: 'tell-of-calendar-trouble',
  queue: 'mail',
  data: TellOfCalendarTrouble,
  id: ({ personId, calendarId, since }) => `${personId}/${calendarId ?? '*'}/${since}`,
  ...mailRetries,
};

@Injectable()
export class CalendarTroubleMailer implements JobHandler<TellOfCalendarTrouble> {
  constructor(
    private readonly calendars: PersonCalendars,
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  async run({ personId, calendarId, since }: TellOfCalendarTrouble): Promise<void> {
    const state = await this.calendars.of(personId);
    const { failing, name } = calendarId === null ? named(state.writeBack) : (calendarOf(state, calendarId) ?? named(undefined));
    const person = await this.rows.of(people).get(personId);
    // mended meanwhile, or nobody to write to
    if (failing?.since !== since || name === undefined || person?.address === undefined) return;
    const [calendar, address, owner] = await this.sealer.open([name, person.address, ...(person.name === undefined ? [] : [person.name])]);
    if (address === null || address === undefined) return;
    const { zone = 'UTC', locale = 'en' } = person;
    const what = calendarId === null ? 'writing' : 'reading';
    const mail = troubleMail(
      { what, calendar: calendar ?? undefined, why: failing.why, since, zone, page: `${this.config.baseUrl}/calendars` },
      locale,
    );
    await this.mailer.send({
      id: `calendar/${personId}/${calendarId ?? '*'}/${since}`,
      person: personId,
      to: { address, name: owner ?? undefined },
      ...mail,
    });
  }
}

const named = (writeBack: WriteBack | undefined): Partial<Pick<ConnectedCalendar, 'name' | 'failing'>> =>
  writeBack ? { name: writeBack.calendarName, failing: writeBack.failing } : {};
