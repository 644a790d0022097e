import { ChatRequestText, chatRequestStream } from '@candor/contracts';
import { Access, Asked, type CommandRequest, CommandResult, Commands, notFound, Rejects, Returns, Rows } from '@candor/platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { organizations } from '../reading/organizations.projection.ts';
import { Candidates } from './candidates.ts';
import { chatRequest } from './chat-request.decider.ts';
import { requestIdOf } from './derived-id.ts';

/** Candidates ask for a chat, without an account. */
@Controller()
export class AskingController {
  constructor(
    private readonly commands: Commands,
    private readonly candidates: Candidates,
    private readonly rows: Rows,
  ) {}

  @Post('public/:organizationId/chat-requests')
  @Access({ anonymous: true })
  @Returns(CommandResult)
  @Rejects(chatRequestStream)
  async ask(
    @Param('organizationId') organizationId: string,
    @Body({ schema: ChatRequestText }) data: ChatRequestText,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    if (!(await this.rows.of(organizations).get(organizationId))) throw notFound();
    const candidateId = await this.candidates.withAddress(data.address);
    const request = { ...asked, organization: organizationId };
    const subject = requestIdOf(organizationId, candidateId);
    return await this.commands.execute(chatRequest, subject, 'ask', { ...data, organizationId, candidateId }, request);
  }
}
