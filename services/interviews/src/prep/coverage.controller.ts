import { CoverageAsked, type PrepStream, prepStream, prepSubject, QuestionKeyText } from '@candor/contracts';
import { reject } from '@candor/event-sourcing';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { BesideConversation } from '../conversation/beside-conversation.ts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { requestOf } from './prep.controller.ts';
import { prep } from './prep.decider.ts';
import { Preparing } from './preparing.ts';

const key = { schema: QuestionKeyText };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(prepStream, { not_found: 404, not_for_you: 403 }));

function notHeld({ status }: Conversation) {
  if (status === 'abandoned') return reject<keyof PrepStream['rejections'] & string>('conversation_abandoned');
  return status === 'ended' ? undefined : reject<keyof PrepStream['rejections'] & string>('not_held_yet');
}

/** What became of questions, after the conversation: which were answered, and how. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/prep/coverage/:question')
export class CoverageController {
  constructor(
    private readonly beside: BesideConversation,
    private readonly preparing: Preparing,
  ) {}

  /** In place of what was noted before. The answer has to fit the form of the question; words do always. */
  @Put()
  @Answers()
  async cover(
    @Param('conversationId') id: string,
    @Param('question', key) questionKey: string,
    @AskedBy() asker: Asker,
    @Body({ schema: CoverageAsked }) data: CoverageAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const preparer = await this.preparing.preparer(asker, id);
    const subject = prepSubject(id, preparer.personId);
    const command = { decider: prep, subject, name: 'cover', data: { ...data, key: questionKey }, obstacle: notHeld } as const;
    return await this.beside.execute(id, command, requestOf(preparer, asked));
  }

  @Delete()
  @Answers()
  async takeBack(
    @Param('conversationId') id: string,
    @Param('question', key) questionKey: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const preparer = await this.preparing.preparer(asker, id);
    const subject = prepSubject(id, preparer.personId);
    const command = { decider: prep, subject, name: 'takeBack', data: { key: questionKey }, obstacle: () => undefined } as const;
    return await this.beside.execute(id, command, requestOf(preparer, asked));
  }
}
