import { CalendarDate, CheckInAsked, checkInStream, checkInSubject } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { checkIn } from './check-in.decider.ts';

const calendarDay = { schema: CalendarDate };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(checkInStream));

/** How content a candidate is with where they work now, one day at a time. Seen by them alone, and in no figure about anybody else. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('my-check-ins/:day')
export class CheckInsController {
  constructor(private readonly commands: Commands) {}

  /** In place of what was said of the same day before. */
  @Put()
  @Answers()
  checkIn(
    @Param('day', calendarDay) day: string,
    @Body({ schema: CheckInAsked }) data: CheckInAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(checkIn, checkInSubject({ personId: asked.actor.id, day }), 'checkIn', data, asked);
  }

  @Delete()
  @Answers()
  takeBack(@Param('day', calendarDay) day: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(checkIn, checkInSubject({ personId: asked.actor.id, day }), 'takeBack', {}, asked);
  }
}
