import { PoolQuestionAsked, poolSubject, talentPoolStream } from '@candor/contracts';
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
  rejection,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Post } from '@nestjs/common';
import { Conversations } from '../conversation/conversations.ts';
import { Onlookers } from './onlookers.ts';
import { talentPool } from './talent-pool.decider.ts';

/** The organization's side of its talent pool: asking after a conversation, and letting go. */
@Controller()
export class OrganizationsPoolController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    private readonly onlookers: Onlookers,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** The candidate is mailed, and has 30 days. What they block is told nobody: it looks as if they did not answer. */
  @Post('conversations/:conversationId/talent-pool')
  @Access({ signedIn: true, orLink: ['booking-host'] })
  @Returns(CommandResult)
  @Rejects(talentPoolStream, { not_found: 404, not_for_you: 403 })
  async ask(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: PoolQuestionAsked }) { message }: PoolQuestionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { state } = await this.conversations.of(asker, conversationId, 'host', 'recruiter');
    const { organizationId, guestId: candidateId, status } = state;
    if (status !== 'ended' || organizationId === null) throw rejection(talentPoolStream, 'not_held_yet', undefined);
    const subject = poolSubject({ organizationId, candidateId });
    const membership = await stateOf(this.log, talentPool, subject);
    const blocked = await this.onlookers.blockedBy([candidateId], organizationId, asker.actor.id);
    // who leaves and who blocks cannot be told apart
    if (membership?.status === 'in-pool' && blocked.has(candidateId)) throw rejection(talentPoolStream, 'declined_recently', undefined);
    const data = { organizationId, candidateId, conversationId, askedBy: asker.actor.id, message };
    return await this.commands.execute(talentPool, subject, 'ask', data, { ...asked, organization: organizationId });
  }

  @Delete('talent-pool/:candidateId')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(CommandResult)
  @Rejects(talentPoolStream, { not_found: 404 })
  async remove(
    @Param('candidateId') candidateId: string,
    @AskedBy() { organization = '', actor }: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const blocked = await this.onlookers.blockedBy([candidateId], organization, actor.id);
    if (blocked.has(candidateId)) throw rejection(talentPoolStream, 'not_in_pool', undefined);
    const subject = poolSubject({ organizationId: organization, candidateId });
    return await this.commands.execute(talentPool, subject, 'leave', { why: 'removed' }, asked);
  }
}
