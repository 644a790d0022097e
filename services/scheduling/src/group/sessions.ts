import { diarySubject, hostsOf, type Instant } from '@candor/contracts';
import { type Rejected, reject } from '@candor/event-sourcing';
import { Injectable } from '@nestjs/common';
import type { Part, StateOf } from '../booking/joint-command.ts';
import type { BookableChatType } from '../booking/seating.rule.ts';
import { Diaries } from '../diary/diaries.ts';
import { waitingList } from './waiting-list.decider.ts';

/** Guests who meet at once, as the diaries of their hosts have it. */
@Injectable()
export class Sessions {
  constructor(private readonly diaries: Diaries) {}

  /** The session of a chat type from start to end; undefined: nobody has booked or holds it. */
  async at({ assignment, organizationId, chatTypeId }: BookableChatType, start: Instant, end: Instant): Promise<string | undefined> {
    const [host = ''] = hostsOf(assignment);
    const { entries } = await this.diaries.readOne(diarySubject(host, start));
    const isOne = (entry: (typeof entries)[number]) =>
      entry.organizationId === organizationId && entry.chatTypeId === chatTypeId && entry.start === start && entry.end === end;
    return entries.find((entry) => entry.sessionId !== null && isOne(entry))?.sessionId ?? undefined;
  }

  /** What taking a seat has to look at besides the diaries: nobody gets one before those who wait. */
  async queueAt(chatType: BookableChatType, start: Instant, end: Instant): Promise<Queue> {
    const has = chatType.assignment.mode === 'group' && chatType.assignment.waitingList !== null;
    const sessionId = has ? await this.at(chatType, start, end) : undefined;
    if (sessionId === undefined) return { parts: [], refusal: () => undefined };
    return {
      parts: [{ decider: waitingList, subject: sessionId }],
      refusal: (stateOf) => (stateOf(waitingList, sessionId).waiters.length > 0 ? reject('session_full') : undefined),
    };
  }
}

export interface Queue {
  readonly parts: readonly Part[];
  /** Why somebody who has not waited gets no seat, if so. */
  readonly refusal: (stateOf: StateOf) => Rejected | undefined;
}
