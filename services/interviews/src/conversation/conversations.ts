import { type EventLog, versionedStateOf } from '@candor/event-sourcing';
import { type Asker, EVENT_LOG, notFound } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { conversation } from './conversation.decider.ts';
import type { Conversation } from './conversation.rule.ts';
import { assertStanding, type Standing } from './standing.ts';

/** Conversations as they are at this moment, and not as rows show them a moment later. */
@Injectable()
export class Conversations {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  find(conversationId: string): Promise<{ readonly state: Conversation | undefined; readonly version: number }> {
    return versionedStateOf(this.log, conversation, conversationId);
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
