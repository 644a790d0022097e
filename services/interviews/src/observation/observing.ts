import {
  type CommandsOf,
  type ConversationSide,
  conversationLimits,
  type Instant,
  type ObservationAsked,
  type ObservationsStream,
  observationsSubject,
} from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import { type Asker, CLOCK, type CommandRequest, type CommandResult, Commands, Problem } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { Vocabularies } from '../vocabulary/vocabularies.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.rule.ts';
import { contentOf } from './content.rule.ts';
import { authorIn, keyOrganization, othersOf } from './notes.ts';
import { observations } from './observations.decider.ts';

type Command = CommandsOf<ObservationsStream>;
export type Noted = Omit<Command['record'], 'conversationId' | 'organizationId' | 'authorId' | 'side' | 'observationId'>;

/** Somebody of a conversation, who notes something about it. */
export interface Observer {
  readonly conversation: Conversation;
  readonly side: ConversationSide;
}

/** What is asked of one's own notes on a conversation. */
@Injectable()
export class Observing {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    private readonly vocabularies: Vocabularies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A host or the guest of a conversation that has begun. Throws 404, 403 `not_for_you`, 409 `not_begun`, 410. */
  async observer(asker: Asker, conversationId: string): Promise<Observer> {
    const { state: conversation, standing: side } = await this.conversations.of(asker, conversationId, 'host', 'guest');
    assertBegun(conversation, this.clock.now());
    return { conversation, side };
  }

  /** Throws 422 `not_of_the_other_side`. */
  async noted(observer: Observer, asked: ObservationAsked): Promise<Noted> {
    return notedOf(observer, asked, await this.vocabularies.of(observer.conversation.organizationId));
  }

  /** As {@link noted}, one for each. */
  async notedAll(observer: Observer, several: readonly ObservationAsked[]): Promise<Noted[]> {
    const vocabulary = await this.vocabularies.of(observer.conversation.organizationId);
    return several.map((asked) => notedOf(observer, asked, vocabulary));
  }

  ask<Name extends keyof Command>(
    { conversation, side }: Observer,
    name: Name,
    data: Command[Name],
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const subject = observationsSubject(conversation.conversationId, asked.actor.id);
    return this.commands.execute(observations, subject, name, data, { ...asked, organization: keyOrganization(conversation, side) });
  }

  author({ conversation, side }: Observer, { actor }: CommandRequest) {
    return authorIn(conversation, actor.id, side);
  }
}

function notedOf({ conversation, side }: Observer, { content, aboutIds, ...asked }: ObservationAsked, vocabulary: Vocabulary): Noted {
  const given = contentOf(content, vocabulary);
  return {
    ...asked,
    content: given.content,
    said: asked.said ?? given.words,
    aboutIds: asked.about === 'other-side' ? [...othersOf(conversation, side, aboutIds)] : [],
    forOrganization: side === 'guest' && asked.forOrganization,
  };
}

/** Also a little before its time: people are early. Throws 409 `not_begun`, 410 `conversation_abandoned`. */
export function assertBegun({ status, start }: Conversation, now: Instant): void {
  if (status === 'abandoned') throw new Problem(410, 'conversation_abandoned', { detail: 'This conversation was not held.' });
  const earliest = instant(Date.parse(start) - conversationLimits.earlyMinutes * 60_000);
  if (status === 'planned' && now < earliest)
    throw new Problem(409, 'not_begun', { detail: 'This conversation has not begun.', facts: { earliest } });
}
