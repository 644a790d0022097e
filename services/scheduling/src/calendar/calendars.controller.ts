import { calendarStream, calendarCommands as commands } from '@candor/contracts';
import type { JobQueue } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  type CommandRequest,
  CommandResult,
  JOB_QUEUE,
  Problem,
  Rejects,
  Returns,
  rejection,
  Uploads,
} from '@candor/platform';
import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { readCalendar } from '../jobs/read-calendar.job.ts';
import { CalendarFiles } from './calendar-files.ts';
import { calendarOf } from './calendars.rule.ts';
import { feedAddress } from './feed-address.rule.ts';
import { OUTSIDE, type Outside } from './outside.ts';
import { OwnCalendars } from './own-calendars.ts';
import { PersonCalendars } from './person-calendars.ts';

const { calendarId: CalendarId, name, zone, address } = commands.connectFeed.shape;
const id = { schema: CalendarId };
const Zone = zone.optional().describe('For whole days and times without a zone; your own if left out');
const Feed = z.strictObject({ name, zone: Zone, address });
const File = z.object({ name, zone: Zone });

/** Calendars that say when somebody is busy. What happens in them is read, and nothing of it is kept but when. */
@Access({ signedIn: true, side: 'member' })
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly own: OwnCalendars,
    private readonly files: CalendarFiles,
    private readonly calendars: PersonCalendars,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
    @Inject(OUTSIDE) private readonly outside: Outside,
  ) {}

  @Put(':calendarId/feed')
  @Returns(CommandResult)
  @Rejects(calendarStream, { address_refused: 422 })
  async connectFeed(
    @Param('calendarId', id) calendarId: string,
    @Body({ schema: Feed }) data: z.output<typeof Feed>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const checked = feedAddress(data.address, this.outside.isAllowed);
    if ('refused' in checked)
      throw new Problem(422, 'address_refused', {
        detail: 'A feed must have a public address that begins with https:, http: or webcal:.',
        facts: { because: checked.refused },
      });
    return this.own.ask('connectFeed', { ...data, calendarId, zone: data.zone ?? (await this.own.zone(asked)) }, asked);
  }

  @Put(':calendarId/file')
  @Uploads('text/calendar')
  @Returns(CommandResult)
  @Rejects(calendarStream, { not_a_calendar: 422, too_large: 413, unsupported_media_type: 415 })
  async connectFile(
    @Param('calendarId', id) calendarId: string,
    @Query({ schema: File }) data: z.output<typeof File>,
    @Body() body: unknown,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const fileId = await this.files.store(asked.actor.id, calendarId, body);
    return this.own.ask('connectFile', { ...data, calendarId, fileId, zone: data.zone ?? (await this.own.zone(asked)) }, asked);
  }

  /** Has it read at once. What came of it is seen in the list of calendars. */
  @Post(':calendarId/refresh')
  @HttpCode(202)
  @Rejects(calendarStream)
  async refresh(@Param('calendarId', id) calendarId: string, @Asked() { actor, correlation, trace }: CommandRequest): Promise<void> {
    const calendar = calendarOf(await this.calendars.of(actor.id), calendarId);
    if (!calendar) throw rejection(calendarStream, 'unknown_calendar', { calendarId });
    const data = { personId: actor.id, calendarId, connection: calendar.connection, round: null };
    await this.jobs.enqueue({ job: readCalendar, data, correlation, trace });
  }

  /** What it kept busy is free at once. */
  @Delete(':calendarId')
  @Returns(CommandResult)
  @Rejects(calendarStream)
  disconnect(@Param('calendarId', id) calendarId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.own.ask('disconnect', { calendarId }, asked);
  }
}
