import { AbandonAsked, type CommandsOf, type ConversationStream, conversationStream } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Param, Post } from '@nestjs/common';
import { conversation } from './conversation.decider.ts';
import { Conversations } from './conversations.ts';
import { conversationLinks, type Standing } from './standing.ts';

type Command = CommandsOf<ConversationStream>;

const Answers = (): MethodDecorator =>
  applyDecorators(Returns(CommandResult), Rejects(conversationStream, { not_found: 404, not_for_you: 403 }));

/** What those who are there say of a conversation: signed in, or by a link. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId')
export class ConversationsController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
  ) {}

  @Post('start')
  @Answers()
  start(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(id, asker, asked, ['host', 'guest'], 'start', (by) => ({ by }));
  }

  @Post('end')
  @Answers()
  end(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(id, asker, asked, ['host', 'guest'], 'end', (by) => ({ by }));
  }

  /** It was not held, or, of an outside chat, called off. A booking is cancelled where it was booked. */
  @Post('abandonment')
  @Answers()
  abandon(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: AbandonAsked }) { why }: AbandonAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask(id, asker, asked, ['host', 'guest', 'recruiter'], 'abandon', () => ({ why, missingId: null }));
  }

  private async ask<Allowed extends Standing, Name extends keyof Command>(
    id: string,
    asker: Asker,
    asked: CommandRequest,
    allowed: readonly Allowed[],
    name: Name,
    dataFor: (standing: Allowed) => Command[Name],
  ): Promise<CommandResult> {
    const { state, standing } = await this.conversations.of(asker, id, ...allowed);
    const request = { ...asked, organization: state.organizationId ?? undefined };
    return await this.commands.execute(conversation, id, name, dataFor(standing), request);
  }
}
