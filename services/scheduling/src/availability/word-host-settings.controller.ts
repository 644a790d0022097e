import { availabilityStream, type CommandsOf, availabilityCommands as commands, TravelPlan } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { WordHosts, wordHostRefusals } from './word-hosts.ts';

type Command = CommandsOf<typeof availabilityStream>;

const travelId = { schema: commands.cancelTravel.shape.travelId };

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(availabilityStream, wordHostRefusals));

/** What goes for all of a host's schedules, set by recruiters for hosts who have no account. Each route is named after the command it carries out. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('availability/hosts/:hostId')
export class WordHostSettingsController {
  constructor(private readonly hosts: WordHosts) {}

  @Put('travels/:travelId')
  @Answers()
  planTravel(
    @Param('hostId') hostId: string,
    @Param('travelId', travelId) id: string,
    @Body({ schema: TravelPlan }) data: Omit<Command['planTravel'], 'travelId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('planTravel', hostId, { ...data, travelId: id }, asked);
  }

  @Delete('travels/:travelId')
  @Answers()
  cancelTravel(@Param('hostId') hostId: string, @Param('travelId', travelId) id: string, @Asked() asked: CommandRequest) {
    return this.hosts.ask('cancelTravel', hostId, { travelId: id }, asked);
  }

  @Put('buffers')
  @Answers()
  setBuffers(
    @Param('hostId') hostId: string,
    @Body({ schema: commands.setBuffers }) data: Command['setBuffers'],
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('setBuffers', hostId, data, asked);
  }

  @Put('notice')
  @Answers()
  setNotice(
    @Param('hostId') hostId: string,
    @Body({ schema: commands.setNotice }) data: Command['setNotice'],
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('setNotice', hostId, data, asked);
  }

  @Put('horizon')
  @Answers()
  setHorizon(
    @Param('hostId') hostId: string,
    @Body({ schema: commands.setHorizon }) data: Command['setHorizon'],
    @Asked() asked: CommandRequest,
  ) {
    return this.hosts.ask('setHorizon', hostId, data, asked);
  }

  @Put('caps')
  @Answers()
  setCaps(@Param('hostId') hostId: string, @Body({ schema: commands.setCaps }) data: Command['setCaps'], @Asked() asked: CommandRequest) {
    return this.hosts.ask('setCaps', hostId, data, asked);
  }
}
