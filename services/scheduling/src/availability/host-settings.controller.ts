import { availabilityStream, type CommandsOf, availabilityCommands as commands, TravelPlan } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { OwnAvailability } from './own-availability.ts';

type Command = CommandsOf<typeof availabilityStream>;

const travelId = { schema: commands.cancelTravel.shape.travelId };

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(availabilityStream));

/** What goes for all of a host's schedules. Each route is named after the command it carries out. */
@Access({ roles: ['owner', 'recruiter', 'interviewer'] })
@Controller('availability')
export class HostSettingsController {
  constructor(private readonly own: OwnAvailability) {}

  @Put('travels/:travelId')
  @Answers()
  planTravel(
    @Param('travelId', travelId) id: string,
    @Body({ schema: TravelPlan }) data: Omit<Command['planTravel'], 'travelId'>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('planTravel', { ...data, travelId: id }, asked);
  }

  @Delete('travels/:travelId')
  @Answers()
  cancelTravel(@Param('travelId', travelId) id: string, @Asked() asked: CommandRequest) {
    return this.own.ask('cancelTravel', { travelId: id }, asked);
  }

  @Put('buffers')
  @Answers()
  setBuffers(@Body({ schema: commands.setBuffers }) data: Command['setBuffers'], @Asked() asked: CommandRequest) {
    return this.own.ask('setBuffers', data, asked);
  }

  @Put('notice')
  @Answers()
  setNotice(@Body({ schema: commands.setNotice }) data: Command['setNotice'], @Asked() asked: CommandRequest) {
    return this.own.ask('setNotice', data, asked);
  }

  @Put('horizon')
  @Answers()
  setHorizon(@Body({ schema: commands.setHorizon }) data: Command['setHorizon'], @Asked() asked: CommandRequest) {
    return this.own.ask('setHorizon', data, asked);
  }

  @Put('caps')
  @Answers()
  setCaps(@Body({ schema: commands.setCaps }) data: Command['setCaps'], @Asked() asked: CommandRequest) {
    return this.own.ask('setCaps', data, asked);
  }
}
