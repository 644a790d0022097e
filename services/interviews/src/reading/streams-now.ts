import type { StreamDefinition } from '@candor/contracts';
import {
  type Decider,
  type EventLog,
  everyRow,
  type Projection,
  type RowFilter,
  type SortKey,
  versionedStateOf,
} from '@candor/event-sourcing';
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

  /** All rows that meet a filter: for sets that are bounded by what one person or organization may have. */
  every<Row>(projection: Projection<Row>, filter: RowFilter<Row>, sort?: readonly SortKey<Row>[]): Promise<readonly Row[]> {
    return everyRow(this.rows.of(projection), filter, sort);
  }
}
