import { AimsAsked, AimsView, aimsStream } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { StreamsNow } from '../reading/streams-now.ts';
import { aims } from './aims.decider.ts';

/** What a candidate prepares for: where they come from, which industry, what they want to find out. Seen by them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('aims')
export class AimsController {
  constructor(
    private readonly commands: Commands,
    private readonly now: StreamsNow,
  ) {}

  @Get()
  @Returns(AimsView)
  async read(@AskedBy() { actor }: Asker): Promise<AimsView> {
    const { state, version } = await this.now.of(aims, actor.id);
    return { ...state, version };
  }

  /** In place of what was set before. */
  @Put()
  @Returns(CommandResult)
  @Rejects(aimsStream)
  set(@Body({ schema: AimsAsked }) data: AimsAsked, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(aims, asked.actor.id, 'set', data, asked);
  }
}
