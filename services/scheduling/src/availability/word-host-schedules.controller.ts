import { availabilityStream, type CommandsOf, availabilityCommands as commands } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { WordHosts, wordHostRefusals } from './word-hosts.ts';

type Command = CommandsOf<typeof availabilityStream>;
type Without<Name extends keyof Command, Ids extends keyof Command[Name]> = Omit<Command[Name], Ids>;

const inPath = { scheduleId: true } as const;
const scheduleId = { schema: commands.archiveSchedule.shape.scheduleId };
const date = { schema: commands.removeOverride.shape.date };
const body = {
  createSchedule: { schema: commands.createSchedule.omit(inPath) },
  renameSchedule: { schema: commands.renameSchedule.omit(inPath) },
  changeZone: { schema: commands.changeZone.omit(inPath) },
  setWeeklyHours: { schema: commands.setWeeklyHours.omit(inPath) },
  overrideDay: { schema: commands.overrideDay.omit({ scheduleId: true, date: true }) },
} as const;

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(availabilityStream, wordHostRefusals));

/** A host's schedules, set by recruiters for hosts who have no account. Each route is named after the command it carries out. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('availability/hosts/:hostId')
export class WordHostSchedulesController {
  constructor(private readonly hosts: WordHosts) {}

  @Put('schedules/:scheduleId')
  @Answers()
  createSchedule(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.createSchedule) data: Without<'createSchedule', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('createSchedule', hostId, { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/name')
  @Answers()
  renameSchedule(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.renameSchedule) data: Without<'renameSchedule', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('renameSchedule', hostId, { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/zone')
  @Answers()
  changeZone(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.changeZone) data: Without<'changeZone', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('changeZone', hostId, { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/weekly-hours')
  @Answers()
  setWeeklyHours(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.setWeeklyHours) data: Without<'setWeeklyHours', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('setWeeklyHours', hostId, { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/overrides/:date')
  @Answers()
  overrideDay(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Param('date', date) day: string,
    @Body(body.overrideDay) data: Without<'overrideDay', 'scheduleId' | 'date'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('overrideDay', hostId, { ...data, scheduleId: id, date: day }, asked);
  }

  @Delete('schedules/:scheduleId/overrides/:date')
  @Answers()
  removeOverride(
    @Param('hostId') hostId: string,
    @Param('scheduleId', scheduleId) id: string,
    @Param('date', date) day: string,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('removeOverride', hostId, { scheduleId: id, date: day }, asked);
  }

  @Delete('schedules/:scheduleId')
  @Answers()
  archiveSchedule(@Param('hostId') hostId: string, @Param('scheduleId', scheduleId) id: string, @Asked() asked: CommandRequest) {
    return this.hosts.ask('archiveSchedule', hostId, { scheduleId: id }, asked);
  }

  @Put('default-schedule')
  @Answers()
  makeDefault(
    @Param('hostId') hostId: string,
    @Body({ schema: commands.makeDefault }) data: Command['makeDefault'],
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('makeDefault', hostId, data, asked);
  }
}
