import { ChatTypeId, chatRequestStream, chatTypeStream, OpenDays, privateLinkLimits } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, derivedId, Rejects, Returns, Rows } from '@candor/platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { chatRequest } from './chat-request.decider.ts';
import { knownChatType } from './known-chat-type.ts';

const Accept = z.strictObject({ chatTypeId: ChatTypeId, openDays: OpenDays.default(privateLinkLimits.usualDays) });

/** An organization answers those who ask for a chat. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('chat-requests')
export class ChatRequestsController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  /** The candidate gets a private link to this chat type by mail. */
  @Post(':requestId/acceptance')
  @Returns(CommandResult)
  @Rejects(chatRequestStream, chatTypeStream)
  async accept(
    @Param('requestId') requestId: string,
    @Body({ schema: Accept }) { chatTypeId, openDays }: z.output<typeof Accept>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organization = '', actor, commandId } = asked;
    await knownChatType(this.rows, organization, chatTypeId);
    const linkId = derivedId('link for request', requestId, commandId);
    return await this.commands.execute(chatRequest, requestId, 'accept', { chatTypeId, openDays, acceptedBy: actor.id, linkId }, asked);
  }

  /** The candidate gets a few calm words by mail, and may ask again. */
  @Post(':requestId/decline')
  @Returns(CommandResult)
  @Rejects(chatRequestStream)
  decline(@Param('requestId') requestId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(chatRequest, requestId, 'decline', { declinedBy: asked.actor.id }, asked);
  }
}
