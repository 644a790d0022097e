import { type CalendarFailure, calendarCommands, calendarStream, CalendarFailure as Failure, FoundCalendarsView } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Problem, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Delete, Inject, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { feedAddress } from '../calendar/feed-address.rule.ts';
import { OUTSIDE, type Outside } from '../calendar/outside.ts';
import { OwnCalendars } from '../calendar/own-calendars.ts';
import { CALENDAR_PROVIDERS, type CalendarProviders, type FoundCalendar, ProviderFailure } from './calendar-provider.ts';

const { provider, server, user, password, calendarUrl } = calendarCommands.connectWriteBack.shape;
const Account = z.strictObject({
  provider: provider.default('caldav'),
  server: server.describe('Where the calendar program would be told to look, such as https://dav.example/'),
  user,
  password: password.describe('One made for this alone, where the server can make such'),
});
type Account = z.output<typeof Account>;
const Chosen = Account.extend({ calendarUrl: calendarUrl.describe('One of those that were found') });

const explained: Readonly<Record<CalendarFailure, string>> = {
  address_refused: 'The server must have a public address that begins with https: or http:.',
  unreachable: 'The server cannot be reached.',
  too_slow: 'The server takes too long to answer.',
  too_large: 'The server answers more than can be read.',
  sign_in_refused: 'The server does not accept this user and password.',
  not_found: 'There is nothing at this address.',
  refused_by_server: 'The server refuses to show or change calendars.',
  not_a_calendar: 'What is at this address is no calendar.',
  cut_short: 'The answer of the server breaks off.',
  too_complicated: 'The calendar is too complicated to be read.',
};

const failures = Object.fromEntries(Failure.options.map((why) => [why, 422]));

/** The calendar that bookings are written to, so that they stand there without anybody opening a mail. */
@Access({ signedIn: true })
@Controller('calendar-write-back')
export class WriteBackController {
  constructor(
    private readonly own: OwnCalendars,
    @Inject(CALENDAR_PROVIDERS) private readonly providers: CalendarProviders,
    @Inject(OUTSIDE) private readonly outside: Outside,
  ) {}

  /** Which calendars there are to choose from. Nothing is kept. */
  @Post('discovery')
  @Returns(FoundCalendarsView)
  @Rejects(failures)
  async discover(@Body({ schema: Account }) account: Account): Promise<FoundCalendarsView> {
    return { calendars: [...(await this.found(account))] };
  }

  /** Signs in to see that it works. What lies ahead is written at once. */
  @Put()
  @Returns(CommandResult)
  @Rejects(calendarStream, failures, { unknown_remote_calendar: 422 })
  async connect(@Body({ schema: Chosen }) chosen: z.output<typeof Chosen>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const found = await this.found(chosen);
    const calendar = found.find((one) => one.calendarUrl === chosen.calendarUrl);
    if (!calendar)
      throw new Problem(422, 'unknown_remote_calendar', {
        detail: 'The server does not show such a calendar to this user. Choose one that was found.',
      });
    return this.own.ask('connectWriteBack', { ...chosen, calendarName: calendar.calendarName }, asked);
  }

  /** What was written stays where it is. */
  @Delete()
  @Returns(CommandResult)
  @Rejects(calendarStream)
  disconnect(@Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.own.ask('disconnectWriteBack', {}, asked);
  }

  private async found(account: Account): Promise<readonly FoundCalendar[]> {
    const checked = feedAddress(account.server, this.outside.isAllowed);
    if ('refused' in checked || checked.credentials) throw problemOf('address_refused');
    try {
      return await this.providers[account.provider].discover({ ...account, server: checked.url }, new AbortController().signal);
    } catch (failure) {
      throw failure instanceof ProviderFailure ? problemOf(failure.why) : failure;
    }
  }
}

const problemOf = (why: CalendarFailure): Problem => new Problem(422, why, { detail: explained[why] });
