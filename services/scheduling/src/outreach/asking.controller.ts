import { ChatRequestText, chatRequestStream } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Commands,
  notFound,
  Rejects,
  Returns,
  Rows,
  tooManyRequests,
} from '@candor/platform';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { chatRequests } from '../reading/chat-requests.projection.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { Candidates } from './candidates.ts';
import { chatRequest } from './chat-request.decider.ts';
import { requestIdOf } from './derived-id.ts';

/** Every request is mailed to all who recruit: nobody can have them flooded by asking under many addresses. */
const mostAnHour = 60;
const hour = 3_600_000;

/** Candidates ask for a chat, without an account. */
@Controller()
export class AskingController {
  constructor(
    private readonly commands: Commands,
    private readonly candidates: Candidates,
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('public/:organizationId/chat-requests')
  @Access({ anonymous: true })
  @Returns(CommandResult)
  @Rejects(chatRequestStream, { too_many_requests: 429, not_found: 404 })
  async ask(
    @Param('organizationId') organizationId: string,
    @Body({ schema: ChatRequestText }) data: ChatRequestText,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    if (!(await this.rows.of(organizations).get(organizationId))) throw notFound();
    const since = instant(Date.parse(this.clock.now()) - hour);
    if ((await this.rows.of(chatRequests).count({ organizationId, askedAt: { gte: since } })) >= mostAnHour)
      throw tooManyRequests('Many people ask this organization at the moment. Try again in an hour.', 3_600);
    const candidateId = await this.candidates.withAddress(data.address);
    const request = { ...asked, organization: organizationId };
    const subject = requestIdOf(organizationId, candidateId);
    return await this.commands.execute(chatRequest, subject, 'ask', { ...data, organizationId, candidateId }, request);
  }
}
