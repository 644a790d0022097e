import { ChatTypeId, chatTypeStream, privateLinkCommands, privateLinkLimits, privateLinkStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, derivedId, Rejects, Returns, Rows } from '@candor/platform';
import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { knownChatType } from './known-chat-type.ts';
import { privateLink } from './private-link.decider.ts';

const { uses, openDays, note } = privateLinkCommands.make.shape;

const Make = z.strictObject({
  chatTypeId: ChatTypeId,
  uses: uses.default(1),
  openDays: openDays.default(privateLinkLimits.usualDays),
  note: note.describe('Whom it is for; only the organization sees it'),
});

/** Addresses by which somebody in particular can book a chat type that need not be listed. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('private-links')
export class PrivateLinksController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  /** `GET private-links/<id>` gives its address. */
  @Post()
  @Returns(CommandResult)
  @Rejects(privateLinkStream, chatTypeStream)
  async make(@Body({ schema: Make }) data: z.output<typeof Make>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const { organization = '', actor, commandId } = asked;
    await knownChatType(this.rows, organization, data.chatTypeId);
    const command = { ...data, organizationId: organization, madeBy: actor.id, requestId: null };
    return await this.commands.execute(privateLink, derivedId('private link', commandId), 'make', command, asked);
  }

  /** From now on nobody can hold a time through it; who has booked stays booked. */
  @Delete(':linkId')
  @Returns(CommandResult)
  @Rejects(privateLinkStream)
  revoke(@Param('linkId') linkId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(privateLink, linkId, 'revoke', {}, asked);
  }
}
