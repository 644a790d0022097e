import { ObservationAsked, ObservationsAsked, observationsStream, StanceAsked } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, derivedId, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { conversationLinks } from '../conversation/standing.ts';
import { Observing } from './observing.ts';

const Recorded = CommandResult.extend({ observationId: z.string() });
const RecordedSeveral = CommandResult.extend({ observationIds: z.array(z.string()) });
const Answers = (view: z.ZodType = CommandResult): MethodDecorator =>
  applyDecorators(
    Returns(view),
    Rejects(observationsStream, {
      not_found: 404,
      not_for_you: 403,
      not_begun: 409,
      conversation_abandoned: 410,
      not_of_the_other_side: 422,
    }),
  );

/** What hosts and guests note, during a conversation or afterwards: signed in, or by a link. Nobody else sees it before it is told. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/observations')
export class ObservationsController {
  constructor(private readonly observing: Observing) {}

  @Post()
  @Answers(Recorded)
  async record(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ObservationAsked }) data: ObservationAsked,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof Recorded>> {
    const observer = await this.observing.observer(asker, id);
    const observationId = derivedId('observation', id, asked.commandId);
    const author = this.observing.author(observer, asked);
    const noted = await this.observing.noted(observer, data);
    return { ...(await this.observing.ask(observer, 'record', { ...author, observationId, ...noted }, asked)), observationId };
  }

  /** Of a chat that is over, say: all of them or none, in the order in which they are given. */
  @Post('several')
  @Answers(RecordedSeveral)
  async recordSeveral(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ObservationsAsked }) { observations }: z.output<typeof ObservationsAsked>,
    @Asked() asked: CommandRequest,
  ): Promise<z.output<typeof RecordedSeveral>> {
    const observer = await this.observing.observer(asker, id);
    const noted = await this.observing.notedAll(observer, observations);
    const several = noted.map((one, index) => ({ ...one, observationId: derivedId('observation', id, asked.commandId, String(index)) }));
    const author = this.observing.author(observer, asked);
    const result = await this.observing.ask(observer, 'recordSeveral', { ...author, observations: several }, asked);
    return { ...result, observationIds: several.map(({ observationId }) => observationId) };
  }

  @Put(':observationId')
  @Answers()
  async correct(
    @Param('conversationId') id: string,
    @Param('observationId') observationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ObservationAsked }) data: ObservationAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const observer = await this.observing.observer(asker, id);
    return await this.observing.ask(observer, 'correct', { observationId, ...(await this.observing.noted(observer, data)) }, asked);
  }

  /** "Do you agree?" Seen by oneself alone. */
  @Put(':observationId/stance')
  @Answers()
  async takeStance(
    @Param('conversationId') id: string,
    @Param('observationId') observationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: StanceAsked }) { stance }: z.output<typeof StanceAsked>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.observing.ask(await this.observing.observer(asker, id), 'takeStance', { observationId, stance }, asked);
  }

  @Delete(':observationId')
  @Answers()
  async withdraw(
    @Param('conversationId') id: string,
    @Param('observationId') observationId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.observing.ask(await this.observing.observer(asker, id), 'withdraw', { observationId }, asked);
  }
}
