import type { StreamDefinition } from '@candor/contracts';
import { type Decider, type EventLog, type Projection, type RowFilter, type SortKey, versionedStateOf } from '@candor/event-sourcing';
import { EVENT_LOG, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** What somebody sees of what they have just changed: streams as they are at this moment, and whole sets of rows. */
@Injectable()
export class StreamsNow {
  constructor(
    @Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>,
    private readonly rows: Rows,
  ) {}

  of<State, S extends StreamDefinition>(
    decider: Decider<State, S>,
    subject: string,
  ): Promise<{ readonly state: State; readonly version: number }> {
    return versionedStateOf(this.log, decider, subject);
  }

  /** All rows that meet a filter, page by page: for sets that are bounded by what one person or organization may have. */
  async every<Row>(projection: Projection<Row>, filter: RowFilter<Row>, sort?: readonly SortKey<Row>[]): Promise<readonly Row[]> {
    const found: Row[] = [];
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await this.rows.of(projection).find(filter, { sort, limit: 500, after });
      found.push(...page.rows);
      after = page.next;
    }
    return found;
  }
}
