import { exchangeStream, ReplyAsked } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { exchange } from './exchange.decider.ts';
import { OwnSides } from './own-sides.ts';

@Access({ signedIn: true, orLink: ['feedback'] })
@Controller('exchanges/:exchangeId/reply')
export class RepliesController {
  constructor(
    private readonly commands: Commands,
    private readonly sides: OwnSides,
  ) {}

  /** One reply to what the other side has written, after the reveal. */
  @Post()
  @Returns(CommandResult)
  @Rejects(exchangeStream, { not_found: 404, not_for_you: 403 })
  async reply(
    @Param('exchangeId') exchangeId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ReplyAsked }) { text, meant }: ReplyAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { side, organizationId } = await this.sides.of(asker, exchangeId);
    const request = { ...asked, organization: organizationId ?? undefined };
    return await this.commands.execute(exchange, exchangeId, 'reply', { side, text, meant }, request);
  }
}
