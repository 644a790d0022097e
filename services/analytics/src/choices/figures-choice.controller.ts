import { FiguresChoiceView } from '@candor/contracts';
import { type EventLog, stateOf } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  EVENT_LOG,
  Rejects,
  Returns,
} from '@candor/platform';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { figuresChoice } from './figures-choice.decider.ts';

/** Whether one counts in figures about groups. Nobody else is told, and nothing else depends on it. */
@Access({ signedIn: true })
@Controller('figures-choice')
export class FiguresChoiceController {
  constructor(
    private readonly commands: Commands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @Get()
  @Returns(FiguresChoiceView)
  async read(@AskedBy() { actor }: Asker): Promise<FiguresChoiceView> {
    return await stateOf(this.log, figuresChoice, actor.id);
  }

  /** From the next release on; figures that were released before stay as they are. */
  @Put()
  @Returns(CommandResult)
  @Rejects({})
  choose(@Body({ schema: FiguresChoiceView }) { counts }: FiguresChoiceView, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(figuresChoice, asked.actor.id, counts ? 'join' : 'leave', {}, { ...asked, organization: undefined });
  }
}
