import { conversationStream, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve } from '@candor/event-sourcing';
import { type Asker, EVENT_LOG, notFound } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { conversation } from './conversation.decider.ts';
import type { Conversation } from './conversation.rule.ts';
import { assertStanding, type Standing } from './standing.ts';

/** Conversations as they are at this moment, and not as rows show them a moment later. */
@Injectable()
export class Conversations {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  async find(conversationId: string): Promise<{ readonly state: Conversation | undefined; readonly version: number }> {
    const { commits, version } = await this.log.readStream(streamId(conversationStream, conversationId));
    const events = commits.flatMap((commit) => decode(conversationStream, commit, 0));
    return { state: evolve(conversation, conversation.initial, events), version };
  }

  /** One that whoever asks belongs to as one of these. Throws 404, 403 `not_for_you`. */
  async of<Allowed extends Standing>(
    asker: Asker,
    conversationId: string,
    ...allowed: readonly Allowed[]
  ): Promise<{ readonly state: Conversation; readonly standing: Allowed; readonly version: number }> {
    const { state, version } = await this.find(conversationId);
    const standing = assertStanding(asker, state, ...allowed);
    if (!state) throw notFound();
    return { state, standing, version };
  }
}
