import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import type { Span } from '../availability/open-hours.rule.ts';
import { ChatFacts } from '../booking/chat-facts.ts';
import type { BookableChatType } from '../booking/seating.rule.ts';
import { monthsOf } from '../calendar/busy-spans.rule.ts';
import { Diaries } from '../diary/diaries.ts';
import { diaries } from '../reading/diaries.projection.ts';
import { waitingLists } from '../reading/waiting-lists.projection.ts';
import { spanToKnow } from './slot-plan.rule.ts';
import type { DiaryEntry, SlotHost, SlotRequest } from './slot-request.rule.ts';

const day = 86_400_000;
/** So many diaries are quickly read; of more hosts and months the rows have to do. */
const mostDiaries = 20;

/** What decides about the starts of a range, as far as it is known now. */
@Injectable()
export class Offering {
  constructor(
    private readonly rows: Rows,
    private readonly facts: ChatFacts,
    private readonly diaries: Diaries,
  ) {}

  /** `durationMinutes`: left out, the first of the chat type. */
  async request(chatType: BookableChatType, { from, to }: Span, now: Instant, durationMinutes?: number): Promise<SlotRequest> {
    const range = { from: Date.parse(from), to: Date.parse(to) };
    const nearby = { from: instant(range.from - day), to: instant(range.to + day) };
    const hosts = await this.facts.hosts(chatType.organizationId, chatType.assignment, nearby);
    const span = spanToKnow(range, [chatType.rules.caps, ...hosts.map(({ availability }) => availability.caps)]);
    const months = monthsOf([{ from: instant(span.from), to: instant(span.to) }]);
    const keys = hosts.map(({ hostId }) => months.map((month) => `${hostId}/${month}`));
    const read = await this.readDiaries(keys.flat());
    const known = hosts.map((host, index) => ({ ...host, entries: (keys[index] ?? []).flatMap((key) => read.get(key)?.entries ?? []) }));
    return {
      now,
      chatType,
      durationMinutes: durationMinutes ?? chatType.rules.durations[0] ?? 0,
      hosts: known,
      awaitedSessions: chatType.assignment.mode === 'group' ? await this.awaited(known) : undefined,
    };
  }

  /** Diaries themselves show a hold as soon as it is answered, rows a moment later. */
  private readDiaries(subjects: readonly string[]): Promise<ReadonlyMap<string, { readonly entries: readonly DiaryEntry[] }>> {
    return subjects.length <= mostDiaries ? this.diaries.read(subjects) : this.rows.of(diaries).getMany(subjects);
  }

  private async awaited(hosts: readonly SlotHost[]): Promise<ReadonlyMap<string, number>> {
    const sessionIds = new Set(hosts.flatMap(({ entries }) => entries.flatMap(({ sessionId }) => sessionId ?? [])));
    const lists = await this.rows.of(waitingLists).getMany([...sessionIds]);
    return new Map([...lists].map(([sessionId, { bookingIds }]) => [sessionId, bookingIds.length]));
  }
}
