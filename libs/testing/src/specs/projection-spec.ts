import { foldRows, type Projection, type RecordedEvent, type SequencedCommit, stepsOf } from '@candor/event-sourcing';
import { expect } from '@jest/globals';
import { deepFreeze } from './deep-freeze.ts';
import { commitsOf, numbered } from './recorded.ts';

export interface ProjectionSpecOptions {
  /** Why the rows depend on the order between streams; without a reason, other orders must give the same rows. */
  readonly orderAcrossStreamsMatters?: string;
}

type Rows<Row> = ReadonlyMap<string, Row>;
type Batches = readonly (readonly SequencedCommit[])[];

/**
 * A spec of a projection: `projectionSpec(hostHours).given(event, event).thenRow(key, row)`. It projects the events again with every
 * batch cut in two, in commits of several events, with batches that are rolled back and come again, and with the streams
 * interleaved in other ways; all must give the same rows.
 */
export const projectionSpec = <Row>(
  projection: Projection<Row>,
  options: ProjectionSpecOptions = {},
): { given(...events: readonly RecordedEvent[]): ProjectedRows<Row> } => ({
  given: (...events) => new ProjectedRows(projectedEveryWay(projection, numbered(events), options)),
});

export class ProjectedRows<Row> {
  constructor(private readonly rows: Rows<Row>) {}

  thenRow(key: string, row: Row): void {
    expect({ [key]: this.rows.get(key) }).toEqual({ [key]: row });
  }

  thenNoRow(key: string): void {
    expect(this.rows.get(key)).toBeUndefined();
  }

  /** These rows by key, and no others. */
  thenRows(rows: Readonly<Record<string, Row>>): void {
    expect(Object.fromEntries(this.rows)).toEqual(rows);
  }
}

function projectedEveryWay<Row>(projection: Projection<Row>, events: readonly RecordedEvent[], options: ProjectionSpecOptions): Rows<Row> {
  const streams = projection.from.map(({ stream }) => stream);
  const commits = commitsOf(streams, events);
  const rows = project(projection, [commits]);
  const agree = (how: string, batches: Batches) => {
    const others = Object.fromEntries(project(projection, batches));
    expect({ [how]: others }).toEqual({ [how]: Object.fromEntries(rows) });
  };
  agree(
    'one commit at a time',
    commits.map((commit) => [commit]),
  );
  agree('several events in a commit', [commitsOf(streams, events, true)]);
  for (let cut = 1; cut < commits.length; cut++) agree(`cut before event ${cut + 1}`, [commits.slice(0, cut), commits.slice(cut)]);
  if (options.orderAcrossStreamsMatters === undefined)
    for (const other of interleavings(events)) agree(`in the order ${other.map(({ id }) => id).join(', ')}`, [commitsOf(streams, other)]);
  return rows;
}

/** Folds each batch twice from the same rows, the first time as a transaction that is rolled back, and stores rows as JSON. */
function project<Row>(projection: Projection<Row>, batches: Batches): Rows<Row> {
  const stored = new Map<string, string>();
  const before = (key: string): Row | undefined => {
    const row = stored.get(key);
    return row === undefined ? undefined : deepFreeze(JSON.parse(row) as Row);
  };
  for (const batch of batches) {
    const fold = () =>
      foldRows(
        batch.flatMap((commit) => stepsOf(projection, deepFreeze(commit))),
        before,
      );
    const [rolledBack, changes] = [fold(), fold()];
    expect(changes).toEqual(rolledBack);
    for (const [key, row] of changes)
      if (row === undefined) stored.delete(key);
      else stored.set(key, storable(projection, row));
  }
  return new Map([...stored].sort().map(([key, row]) => [key, JSON.parse(row) as Row]));
}

function storable<Row>(projection: Projection<Row>, row: Row): string {
  const text = JSON.stringify(row);
  expect({ [`row of ${projection.name}, once stored`]: JSON.parse(text) }).toEqual({ [`row of ${projection.name}, once stored`]: row });
  return text;
}

/** Other orders of the events that keep each stream's own: whole streams one after the other, both ways, and round robin. */
function interleavings(events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] {
  const streams = [...Map.groupBy(events, ({ stream }) => stream).values()];
  if (streams.length < 2) return [];
  const longest = Math.max(...streams.map(({ length }) => length));
  const rounds = (order: readonly (readonly RecordedEvent[])[]) =>
    Array.from({ length: longest }, (_, turn) => order.flatMap((stream) => stream[turn] ?? [])).flat();
  const moved = streams.map((_, first) => [...streams.slice(first), ...streams.slice(0, first)]);
  return [...moved, ...moved.map((order) => order.toReversed())].flatMap((order) => [order.flat(), rounds(order)]);
}
