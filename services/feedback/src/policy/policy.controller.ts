import { DeadlineAsked, FeedbackPolicyView } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { feedbackPolicy } from './feedback-policy.decider.ts';
import { Policies } from './policies.ts';

/** How an organization has feedback given. */
@Controller('policy')
export class PolicyController {
  constructor(
    private readonly commands: Commands,
    private readonly policies: Policies,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Returns(FeedbackPolicyView)
  async read(@AskedBy() { organization = '' }: Asker): Promise<FeedbackPolicyView> {
    return { organizationId: organization, ...(await this.policies.of(organization)) };
  }

  /** For conversations that end from now on; what is open keeps its deadline. */
  @Put('deadline')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(CommandResult)
  @Rejects({})
  setDeadline(
    @AskedBy() { organization = '' }: Asker,
    @Body({ schema: DeadlineAsked }) { days }: DeadlineAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(feedbackPolicy, organization, 'setDeadline', { days }, asked);
  }
}
