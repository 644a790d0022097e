import {
  PartId,
  type PitchTrialStream,
  PitchTrialView,
  pitchTrialCommands,
  pitchTrialStream,
  pitchTrialSubject,
  TrialAsked,
} from '@candor/contracts';
import { reject } from '@candor/event-sourcing';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Rejects, Returns, rejection } from '@candor/platform';
import { applyDecorators, Body, Controller, Get, Param, Put } from '@nestjs/common';
import { BesideConversation } from '../conversation/beside-conversation.ts';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { pitchTrials } from '../reading/pitch-trials.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { draw } from './chance.ts';
import { partsToTell } from './parts-to-tell.rule.ts';
import { pitch } from './pitch.decider.ts';
import { partOf, variantOf } from './pitch.rule.ts';
import { pitchTrial } from './pitch-trial.decider.ts';

const Answers = (): MethodDecorator =>
  applyDecorators(Returns(CommandResult), Rejects(pitchTrialStream, { not_found: 404, not_for_you: 403 }));
const Replacement = pitchTrialCommands.replace.pick({ variantId: true });

type Refusal = keyof PitchTrialStream['rejections'] & string;

function begun({ status, start }: Conversation, now: string) {
  if (status === 'abandoned') return reject<Refusal>('conversation_abandoned');
  return status === 'planned' && now < start ? undefined : reject<Refusal>('chat_begun', { from: start });
}

/** How a candidate tells their story in one chat, found and recorded before it begins. */
@Access({ signedIn: true, orLink: conversationLinks })
@Controller('conversations/:conversationId/pitch')
export class PitchTrialsController {
  constructor(
    private readonly beside: BesideConversation,
    private readonly conversations: Conversations,
    private readonly now: StreamsNow,
    private readonly texts: OpenedTexts,
  ) {}

  @Get()
  @Returns(PitchTrialView)
  @Rejects({ not_found: 404, not_for_you: 403 })
  async read(@Param('conversationId') id: string, @AskedBy() asker: Asker): Promise<PitchTrialView> {
    const { state: conversation } = await this.conversations.of(asker, id, 'guest');
    const { state: trial, version } = await this.now.of(pitchTrial, pitchTrialSubject(id, asker.actor.id));
    if (!trial) return { conversationId: id, kind: conversation.kind, audience: null, assignedAt: null, parts: [], version };
    const { state: story } = await this.now.of(pitch, asker.actor.id);
    const told = trial.parts.map((part) => ({
      part,
      title: partOf(story, part.partId)?.title,
      text: variantOf(story, part.partId, part.variantId)?.text,
    }));
    const open = await this.texts.of(told.flatMap(({ title, text }) => [title, text]));
    const { kind, audience, assignedAt } = trial;
    const parts = told.map(({ part: { partId, variantId, revision, mode, replaced }, title, text }) => ({
      partId,
      variantId,
      revision,
      mode,
      replaced,
      title: open(title),
      text: open(text),
    }));
    return { conversationId: id, kind, audience, assignedAt, parts, version };
  }

  /** Once for each chat: chance is asked once. */
  @Put()
  @Answers()
  async assign(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: TrialAsked }) asks: TrialAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    const { organizationId, kind } = (await this.conversations.of(asker, id, 'guest')).state;
    const personId = asked.actor.id;
    const { state: story } = await this.now.of(pitch, personId);
    const unknown = Object.keys(asks.fixed).filter((partId) => !partOf(story, partId));
    if (unknown.length > 0) throw rejection(pitchTrialStream, 'unknown_part', { partIds: unknown });
    const trials = await this.now.every(pitchTrials, { personId });
    const parts = partsToTell(story, asks, trials, draw);
    const data = { conversationId: id, organizationId, personId, kind, audience: asks.audience, parts };
    const subject = pitchTrialSubject(id, personId);
    const command = { decider: pitchTrial, subject, name: 'assign', data, request: asks, obstacle: begun } as const;
    return await this.beside.execute(id, command, { ...asked, organization: undefined });
  }

  /** Another variant than was found: it is then no longer by chance, and not compared. */
  @Put('parts/:partId')
  @Answers()
  async replace(
    @Param('conversationId') id: string,
    @Param('partId', { schema: PartId }) partId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: Replacement }) { variantId }: { readonly variantId: string },
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    await this.conversations.of(asker, id, 'guest');
    const { state: story } = await this.now.of(pitch, asked.actor.id);
    const variant = variantOf(story, partId, variantId);
    if (!variant || variant.retired) throw rejection(pitchTrialStream, 'unknown_variant', { partId, variantId });
    const subject = pitchTrialSubject(id, asked.actor.id);
    const data = { partId, variantId, revision: variant.revision };
    const command = { decider: pitchTrial, subject, name: 'replace', data, request: { partId, variantId }, obstacle: begun } as const;
    return await this.beside.execute(id, command, { ...asked, organization: undefined });
  }
}
