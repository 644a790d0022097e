import { availabilityStream, type CommandsOf, availabilityCommands as commands } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { OwnAvailability } from './own-availability.ts';

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

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(availabilityStream));

/** A host's schedules. Each route is named after the command it carries out. */
@Access({ roles: ['owner', 'recruiter', 'interviewer'] })
@Controller('availability')
export class SchedulesController {
  constructor(private readonly own: OwnAvailability) {}

  @Put('schedules/:scheduleId')
  @Answers()
  createSchedule(
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.createSchedule) data: Without<'createSchedule', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('createSchedule', { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/name')
  @Answers()
  renameSchedule(
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.renameSchedule) data: Without<'renameSchedule', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('renameSchedule', { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/zone')
  @Answers()
  changeZone(
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.changeZone) data: Without<'changeZone', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('changeZone', { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/weekly-hours')
  @Answers()
  setWeeklyHours(
    @Param('scheduleId', scheduleId) id: string,
    @Body(body.setWeeklyHours) data: Without<'setWeeklyHours', 'scheduleId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('setWeeklyHours', { ...data, scheduleId: id }, asked);
  }

  @Put('schedules/:scheduleId/overrides/:date')
  @Answers()
  overrideDay(
    @Param('scheduleId', scheduleId) id: string,
    @Param('date', date) day: string,
    @Body(body.overrideDay) data: Without<'overrideDay', 'scheduleId' | 'date'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('overrideDay', { ...data, scheduleId: id, date: day }, asked);
  }

  @Delete('schedules/:scheduleId/overrides/:date')
  @Answers()
  removeOverride(@Param('scheduleId', scheduleId) id: string, @Param('date', date) day: string, @Asked() asked: CommandRequest) {
    return this.own.ask('removeOverride', { scheduleId: id, date: day }, asked);
  }

  @Delete('schedules/:scheduleId')
  @Answers()
  archiveSchedule(@Param('scheduleId', scheduleId) id: string, @Asked() asked: CommandRequest) {
    return this.own.ask('archiveSchedule', { scheduleId: id }, asked);
  }

  @Put('default-schedule')
  @Answers()
  makeDefault(@Body({ schema: commands.makeDefault }) data: Command['makeDefault'], @Asked() asked: CommandRequest) {
    return this.own.ask('makeDefault', data, asked);
  }
}
