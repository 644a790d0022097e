import { type CommandsOf, type PersonStream, personCommands, personStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Put } from '@nestjs/common';
import { People } from './people.ts';

type Command = CommandsOf<PersonStream>;

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(personStream));

/** What people say of themselves, on the side that they signed in on. */
@Access({ signedIn: true })
@Controller('api/people/me')
export class OwnProfileController {
  constructor(private readonly people: People) {}

  @Put('name')
  @Answers()
  setName(@Body({ schema: personCommands.setName }) data: Command['setName'], @Asked() asked: CommandRequest) {
    return this.people.ask(asked.actor.id, 'setName', data, asked);
  }

  @Put('zone')
  @Answers()
  setZone(@Body({ schema: personCommands.setZone }) data: Command['setZone'], @Asked() asked: CommandRequest) {
    return this.people.ask(asked.actor.id, 'setZone', data, asked);
  }

  @Put('locale')
  @Answers()
  setLocale(@Body({ schema: personCommands.setLocale }) data: Command['setLocale'], @Asked() asked: CommandRequest) {
    return this.people.ask(asked.actor.id, 'setLocale', data, asked);
  }
}
