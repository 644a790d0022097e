import { type ChatTypeKey, chatTypeSubject, type SlotsQuery, type SlotsView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { CLOCK, notFound, Problem, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Offering } from '../slots/offering.ts';
import type { SlotRequest } from '../slots/slot-request.rule.ts';
import { type ChatTypeRow, chatTypes } from './chat-types.projection.ts';
import { slotsView } from './slots-view.rule.ts';

/** When a chat type can be booked by those who were let in, listed or not. */
@Injectable()
export class LinkedSlots {
  constructor(
    private readonly rows: Rows,
    private readonly offering: Offering,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws {@link Problem}: 404, also when it was archived. */
  async chatType(key: ChatTypeKey): Promise<ChatTypeRow> {
    const row = await this.rows.of(chatTypes).get(chatTypeSubject(key));
    if (!row || row.archived) throw notFound();
    return row;
  }

  /** Throws {@link Problem}: 404, 422 `unknown_duration`. */
  async request(key: ChatTypeKey, range: Pick<SlotsQuery, 'from' | 'to' | 'duration'>): Promise<SlotRequest> {
    const row = await this.chatType(key);
    const { durations } = row.rules;
    if (range.duration !== undefined && !durations.includes(range.duration))
      throw new Problem(422, 'unknown_duration', { detail: 'This chat has no such length: choose one of its own.', facts: { durations } });
    return await this.offering.request(row, range, this.clock.now(), range.duration);
  }

  async slots(key: ChatTypeKey, query: SlotsQuery): Promise<SlotsView> {
    // one waits for a seat on the public page alone
    return { ...slotsView(await this.request(key, query), query), full: [] };
  }
}
