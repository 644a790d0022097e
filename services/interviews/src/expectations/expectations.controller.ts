import { ExpectationsAsked, type ExpectationsStream, ExpectationsView, expectationsStream, expectationsSubject } from '@candor/contracts';
import { type Clock, type EventLog, reject, versionedStateOf } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  CommandResult,
  EVENT_LOG,
  Rejects,
  Returns,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { BesideConversation } from '../conversation/beside-conversation.ts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { expectations } from './expectations.decider.ts';
import { isLocked } from './lock.rule.ts';

const Refuses = (): MethodDecorator => applyDecorators(Rejects(expectationsStream, { not_found: 404, not_for_you: 403 }));

const obstacle = (conversation: Conversation, now: string) =>
  isLocked(conversation, now)
    ? reject<keyof ExpectationsStream['rejections'] & string>('expectations_locked', { from: conversation.start })
    : undefined;

/** What one of those who meet expects of it: one's own alone, before it starts. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/expectations')
export class ExpectationsController {
  constructor(
    private readonly conversations: Conversations,
    private readonly beside: BesideConversation,
    private readonly texts: OpenedTexts,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(ExpectationsView)
  @Refuses()
  async read(@Param('conversationId') conversationId: string, @AskedBy() asker: Asker): Promise<ExpectationsView> {
    const { state: conversation } = await this.conversations.of(asker, conversationId, 'host', 'guest');
    const subject = expectationsSubject(conversationId, asker.actor.id);
    const { state: expected, version } = await versionedStateOf(this.log, expectations, subject);
    const open = await this.texts.of([expected?.culture, expected?.note]);
    return {
      conversationId,
      topics: expected?.topics ?? [],
      outcome: expected?.outcome ?? null,
      pay: expected?.pay ?? null,
      confidence: expected?.confidence ?? null,
      culture: open(expected?.culture),
      note: open(expected?.note),
      recordedAt: expected?.recordedAt ?? null,
      lockedFrom: conversation.start,
      locked: isLocked(conversation, this.clock.now()),
      version,
    };
  }

  /** In place of what was recorded before. */
  @Put()
  @Returns(CommandResult)
  @Refuses()
  async record(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: ExpectationsAsked }) data: ExpectationsAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { state, standing: side } = await this.conversations.of(asker, conversationId, 'host', 'guest');
    const subject = expectationsSubject(conversationId, asker.actor.id);
    const command = { decider: expectations, subject, name: 'record', data: { ...data, side }, obstacle } as const;
    return await this.beside.execute(conversationId, command, { ...asked, organization: state.organizationId ?? undefined });
  }

  @Delete()
  @Returns(CommandResult)
  @Refuses()
  async withdraw(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { state, standing: side } = await this.conversations.of(asker, conversationId, 'host', 'guest');
    const subject = expectationsSubject(conversationId, asker.actor.id);
    const command = { decider: expectations, subject, name: 'withdraw', data: { side }, obstacle } as const;
    return await this.beside.execute(conversationId, command, { ...asked, organization: state.organizationId ?? undefined });
  }
}
