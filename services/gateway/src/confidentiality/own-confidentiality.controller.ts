import {
  BlockId,
  BlockReason,
  BlockTarget,
  type CommandsOf,
  type ConfidentialityStream,
  confidentialityCommands,
  confidentialityStream,
} from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { OwnConfidentiality } from './own-confidentiality.ts';

type Command = CommandsOf<ConfidentialityStream>;

const Block = z.strictObject({ target: BlockTarget, because: BlockReason.default('chosen') });

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(confidentialityStream));

/** Whom candidates are kept from: asked on the candidate side only, about oneself. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('api/confidentiality')
export class OwnConfidentialityController {
  constructor(private readonly own: OwnConfidentiality) {}

  @Put('blocks/:blockId')
  @Answers()
  block(
    @Param('blockId', { schema: BlockId }) blockId: string,
    @Body({ schema: Block }) { target, because }: z.output<typeof Block>,
    @Asked() asked: CommandRequest,
  ) {
    return this.own.block(blockId, target, because, asked);
  }

  @Delete('blocks/:blockId')
  @Answers()
  unblock(@Param('blockId', { schema: BlockId }) blockId: string, @Asked() asked: CommandRequest) {
    return this.own.ask('unblock', { blockId }, asked);
  }

  @Post('blocks/:blockId/restoration')
  @Answers()
  restore(@Param('blockId', { schema: BlockId }) blockId: string, @Asked() asked: CommandRequest) {
    return this.own.ask('restore', { blockId }, asked);
  }

  @Put('busy-as-host')
  @Answers()
  chooseBusyAsHost(
    @Body({ schema: confidentialityCommands.chooseBusyAsHost }) data: Command['chooseBusyAsHost'],
    @Asked() asked: CommandRequest,
  ) {
    return this.own.ask('chooseBusyAsHost', data, asked);
  }
}
