import {
  ArrangementAsked,
  BriefAsked,
  type CommandsOf,
  LearningGoalsAsked,
  type PrepStream,
  prepStream,
  prepSubject,
} from '@candor/contracts';
import { reject } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  Rejects,
  Returns,
  rejection,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { BesideConversation } from '../conversation/beside-conversation.ts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { keyOrganization } from '../observation/notes.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { prep } from './prep.decider.ts';
import { type Preparer, Preparing } from './preparing.ts';

type Command = CommandsOf<PrepStream>;
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(prepStream, { not_found: 404, not_for_you: 403 }));

const calledOff = ({ status }: Conversation) =>
  status === 'abandoned' ? reject<keyof PrepStream['rejections'] & string>('conversation_abandoned') : undefined;

/** What one of those who meet prepares: their own alone. It is proposed, and from when it is kept it stays as they make it. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/prep')
export class PrepController {
  constructor(
    private readonly commands: Commands,
    private readonly beside: BesideConversation,
    private readonly preparing: Preparing,
    private readonly now: StreamsNow,
  ) {}

  /** Keeps what is proposed now. */
  @Post()
  @Answers()
  async keep(@Param('conversationId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    const preparer = await this.preparing.preparer(asker, id);
    const data = await this.preparing.proposal(preparer, 'en');
    const subject = prepSubject(id, preparer.personId);
    const command = { decider: prep, subject, name: 'keep', data, request: {}, obstacle: calledOff } as const;
    return await this.beside.execute(id, command, requestOf(preparer, asked));
  }

  /** Which questions, and in which order. */
  @Put('questions')
  @Answers()
  async arrange(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ArrangementAsked }) { questionKeys }: ArrangementAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const preparer = await this.preparing.preparer(asker, id);
    const { state } = await this.now.of(prep, prepSubject(id, preparer.personId));
    const { questions, unknown } = this.preparing.arranged(preparer, state?.questions ?? [], questionKeys);
    if (unknown.length > 0) throw rejection(prepStream, 'unknown_question', { questionKeys: unknown });
    return await this.ask(preparer, 'arrange', { questions }, asked);
  }

  @Put('learning-goals')
  @Answers()
  async setLearningGoals(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: LearningGoalsAsked }) data: z.output<typeof LearningGoalsAsked>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.ask(await this.preparing.preparer(asker, id), 'setLearningGoals', data, asked);
  }

  /** It is done. */
  @Put('checklist/:itemId')
  @Answers()
  async mark(
    @Param('conversationId') id: string,
    @Param('itemId') itemId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.ask(await this.preparing.preparer(asker, id), 'mark', { itemId, done: true }, asked);
  }

  /** It is not done after all. */
  @Delete('checklist/:itemId')
  @Answers()
  async unmark(
    @Param('conversationId') id: string,
    @Param('itemId') itemId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.ask(await this.preparing.preparer(asker, id), 'mark', { itemId, done: false }, asked);
  }

  /** What one has found out about the employer. */
  @Put('brief')
  @Answers()
  async noteBrief(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: BriefAsked }) data: z.output<typeof BriefAsked>,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return await this.ask(await this.preparing.preparer(asker, id), 'noteBrief', data, asked);
  }

  private ask<Name extends keyof Command>(
    preparer: Preparer,
    name: Name,
    data: Command[Name],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const subject = prepSubject(preparer.conversation.conversationId, preparer.personId);
    return this.commands.execute(prep, subject, name, data, requestOf(preparer, asked));
  }
}

/** A guest's texts are their own, a host's those of the organization they prepare for. */
export const requestOf = ({ conversation, side }: Preparer, asked: CommandRequest): CommandRequest => ({
  ...asked,
  organization: keyOrganization(conversation, side),
});
