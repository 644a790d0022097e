import { type ConversationSide, observationsSubject } from '@candor/contracts';
import { type EventLog, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, Problem } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Conversation } from '../conversation/conversation.rule.ts';
import type { Author, Notes } from './observation.rule.ts';
import { observations } from './observations.decider.ts';

/** What people noted, as it is at this moment. */
@Injectable()
export class NotesOfPeople {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  of(conversationId: string, authorId: string): Promise<Notes> {
    return stateOf(this.log, observations, observationsSubject(conversationId, authorId));
  }
}

export const authorIn = ({ conversationId, organizationId }: Conversation, authorId: string, side: ConversationSide): Author => ({
  conversationId,
  organizationId,
  authorId,
  side,
});

/** Of the other side, those whom it is about: all of it, if nobody is named. Throws 422 `not_of_the_other_side`. */
export function othersOf(
  { hostIds, guestId }: Conversation,
  side: ConversationSide,
  named: readonly string[] | undefined,
): readonly string[] {
  const others = side === 'host' ? [guestId] : hostIds;
  if (named?.some((id) => !others.includes(id)))
    throw new Problem(422, 'not_of_the_other_side', { detail: 'Name people of the other side of this conversation.', facts: { others } });
  return named ?? others;
}

/** A guest's notes are their own and not the organization's to hold: they are sealed under the guest's own key. */
export const keyOrganization = ({ organizationId }: Conversation, side: ConversationSide): string | undefined =>
  side === 'host' ? (organizationId ?? undefined) : undefined;
