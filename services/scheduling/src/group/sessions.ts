import { diarySubject, hostsOf, type Instant } from '@candor/contracts';
import { type Rejected, reject } from '@candor/event-sourcing';
import { Injectable } from '@nestjs/common';
import { heldBy } from '../booking/held-by.rule.ts';
import type { Part, StateOf } from '../booking/joint-command.ts';
import type { BookableChatType } from '../booking/seating.rule.ts';
import { Diaries } from '../diary/diaries.ts';
import { isLive, type KeptEntry } from '../diary/diary.rule.ts';
import { waitingList } from './waiting-list.decider.ts';

/** Guests who meet at once, and those who hold it: whoever is assigned later holds other sessions. */
export interface Session {
  readonly sessionId: string;
  readonly hostIds: readonly string[];
  /** False: all that was held of it is over, and is just not tidied up yet. */
  readonly isLive: boolean;
}

export interface SessionTime {
  readonly start: Instant;
  readonly end: Instant;
  readonly now: Instant;
}

/** Sessions as the diaries of hosts have them. */
@Injectable()
export class Sessions {
  constructor(private readonly diaries: Diaries) {}

  /** The session of a chat type from start to end that somebody who is assigned now holds; undefined: nobody has booked or holds it. */
  async at({ assignment, organizationId, chatTypeId }: BookableChatType, { start, end, now }: SessionTime): Promise<Session | undefined> {
    const read = await this.diaries.read(hostsOf(assignment).map((hostId) => diarySubject(hostId, start)));
    const isOne = (entry: KeptEntry) =>
      entry.organizationId === organizationId && entry.chatTypeId === chatTypeId && entry.start === start && entry.end === end;
    const found = [...read.values()].flatMap(({ entries }) =>
      entries.flatMap((entry): readonly Session[] =>
        entry.sessionId !== null && entry.heldFor && isOne(entry)
          ? [{ sessionId: entry.sessionId, hostIds: entry.heldFor.hostIds, isLive: isLive(entry, now) }]
          : [],
      ),
    );
    return found.find((session) => session.isLive) ?? found[0];
  }

  /** What taking a seat has to look at besides the diaries: nobody gets one before those who wait. */
  async queueAt<ChatType extends BookableChatType>(chatType: ChatType, time: SessionTime): Promise<Queue<ChatType>> {
    const session = chatType.assignment.mode === 'group' ? await this.at(chatType, time) : undefined;
    if (!session) return { chatType, parts: [], refusal: () => undefined };
    const { sessionId, hostIds } = session;
    return {
      chatType: session.isLive ? { ...chatType, assignment: heldBy(chatType.assignment, hostIds) } : chatType,
      parts: [{ decider: waitingList, subject: sessionId }],
      refusal: (stateOf) => (stateOf(waitingList, sessionId).waiters.length > 0 ? reject('session_full') : undefined),
    };
  }
}

export interface Queue<ChatType extends BookableChatType> {
  /** As it is held then: who joins a session meets its hosts. */
  readonly chatType: ChatType;
  readonly parts: readonly Part[];
  /** Why somebody who has not waited gets no seat, if so. */
  readonly refusal: (stateOf: StateOf) => Rejected | undefined;
}
