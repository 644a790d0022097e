import {
  ChatTypeId,
  type CommandsOf,
  chatTypeStream,
  invitationCommands,
  invitationLimits,
  invitationStream,
  OpenDays,
} from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, Rejects, Returns, Rows } from '@candor/platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Candidates } from './candidates.ts';
import { invitationIdOf } from './derived-id.ts';
import { invitation } from './invitation.decider.ts';
import { knownChatType } from './known-chat-type.ts';

const { address, name, message, locale } = invitationCommands.invite.shape;

/** Whom to invite to what. */
const Invite = z.strictObject({
  chatTypeId: ChatTypeId,
  address,
  name,
  message,
  locale: locale.default('en'),
  openDays: OpenDays.default(invitationLimits.usualDays),
});

/** An organization invites candidates, one at a time. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly commands: Commands,
    private readonly candidates: Candidates,
    private readonly rows: Rows,
  ) {}

  /** The answer is the same whoever has the address, and whatever they have chosen. */
  @Post()
  @Returns(CommandResult)
  @Rejects(invitationStream, chatTypeStream)
  async invite(@Body({ schema: Invite }) data: z.output<typeof Invite>, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const { organization = '', actor } = asked;
    await knownChatType(this.rows, organization, data.chatTypeId);
    const candidateId = await this.candidates.withAddress(data.address);
    const command = { ...data, organizationId: organization, candidateId, invitedBy: actor.id, batchId: null };
    return await this.ask(invitationIdOf(organization, data.chatTypeId, candidateId), 'invite', command, asked);
  }

  @Post(':invitationId/withdrawal')
  @Returns(CommandResult)
  @Rejects(invitationStream)
  withdraw(@Param('invitationId') invitationId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(invitationId, 'withdraw', {}, asked);
  }

  private ask<Name extends 'invite' | 'withdraw'>(
    invitationId: string,
    name: Name,
    data: CommandsOf<typeof invitationStream>[Name],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(invitation, invitationId, name, data, asked);
  }
}
