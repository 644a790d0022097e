import { OutcomeAsked, OutcomeKind, type OutcomeStream, outcomeStream, outcomeSubject } from '@candor/contracts';
import { reject } from '@candor/event-sourcing';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { BesideConversation } from '../conversation/beside-conversation.ts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { outcome } from './outcome.decider.ts';

const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(outcomeStream, { not_found: 404 }));

const obstacle = ({ status }: Conversation) =>
  status === 'started' || status === 'ended' ? undefined : reject<keyof OutcomeStream['rejections'] & string>('not_held_yet');

/** What came of a conversation, as one's own side sees it; recruiters speak for the host's. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/outcomes')
export class OutcomesController {
  constructor(
    private readonly conversations: Conversations,
    private readonly beside: BesideConversation,
  ) {}

  /** Recording it again replaces the note. */
  @Put(':kind')
  @Answers()
  async record(
    @Param('conversationId') conversationId: string,
    @Param('kind', { schema: OutcomeKind }) kind: OutcomeKind,
    @AskedBy() asker: Asker,
    @Body({ schema: OutcomeAsked }) { note }: OutcomeAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { of, subject, request } = await this.side(conversationId, asker, asked);
    const command = { decider: outcome, subject, name: 'record', data: { ...of, kind, note }, obstacle } as const;
    return await this.beside.execute(conversationId, command, request);
  }

  @Delete(':kind')
  @Answers()
  async withdraw(
    @Param('conversationId') conversationId: string,
    @Param('kind', { schema: OutcomeKind }) kind: OutcomeKind,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { of, subject, request } = await this.side(conversationId, asker, asked);
    const command = { decider: outcome, subject, name: 'withdraw', data: { ...of, kind }, obstacle: () => undefined } as const;
    return await this.beside.execute(conversationId, command, request);
  }

  private async side(conversationId: string, asker: Asker, asked: CommandRequest) {
    const { state, standing } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    const side = standing === 'guest' ? ('guest' as const) : ('host' as const);
    const { organizationId } = state;
    return {
      of: { conversationId, organizationId, side },
      subject: outcomeSubject(conversationId, side),
      request: { ...asked, organization: organizationId ?? undefined },
    };
  }
}
