import type { EventsOf, StreamDefinition } from '@candor/contracts';
import type { Audience } from './audience.ts';
import { decode, definitionFor } from './codec.ts';
import type { RecordedEvent } from './event.ts';
import type { SequencedCommit } from './event-log.ts';

/** Events of one kind of stream → rows. The row handed in may be absent; returning `undefined` removes it. */
export interface RowSource<Row> {
  readonly stream: StreamDefinition;
  /** The row, or rows, that an event of this stream belongs to. */
  readonly key: (event: RecordedEvent) => string | readonly string[];
  readonly apply: Readonly<Record<string, (row: Row | undefined, event: RecordedEvent, key: string) => Row | undefined>>;
}

/**
 * A view of the log: pure, one row at a time. Changing what it computes bumps `version`, and the rows are built anew beside
 * the old ones. `indexes` are the fields that queries filter or sort by.
 */
export interface Projection<Row> {
  readonly name: string;
  readonly version: number;
  readonly from: readonly RowSource<Row>[];
  readonly indexes?: readonly (readonly (keyof Row & string)[])[];
  /** Who may have such a row before them: when it becomes another, they are told to read again, and nothing of what it holds. */
  readonly concerns?: (row: Row) => readonly Audience[];
}

// biome-ignore lint/suspicious/noExplicitAny: a projection is invariant in its row, and a list of them has many rows
export type AnyProjection = Projection<any>;

/** Declares what the events of one kind of stream do to the rows named by `key`. */
export const rowsFrom = <S extends StreamDefinition, Row>(
  stream: S,
  key: (event: RecordedEvent<keyof EventsOf<S> & string, EventsOf<S>[keyof EventsOf<S>]>) => string | readonly string[],
  apply: {
    readonly [K in keyof EventsOf<S> & string]?: (
      row: Row | undefined,
      event: RecordedEvent<K, EventsOf<S>[K]>,
      key: string,
    ) => Row | undefined;
  },
): RowSource<Row> => ({ stream, key: key as RowSource<Row>['key'], apply: apply as unknown as RowSource<Row>['apply'] });

type Changes<State> = Readonly<Record<string, (state: State, data: never, event: never) => State>>;

/**
 * Declares rows that are what a decider's own `changes` make of each stream, under its subject: the state as decisions see it, with
 * whatever `row` adds. The row before stands for the state before.
 */
export const rowsOfStates = <State, Row extends NonNullable<State>>(
  stream: StreamDefinition,
  changes: Changes<State>,
  row: (state: State, event: RecordedEvent, before: Row | undefined) => Row | undefined,
): RowSource<Row> => ({
  stream,
  key: ({ subject }) => subject,
  apply: Object.fromEntries(
    Object.entries(changes).map(([type, change]) => {
      const changed = change as (state: State | undefined, data: unknown, event: RecordedEvent) => State;
      return [type, (before: Row | undefined, event: RecordedEvent) => row(changed(before, event.data, event), event, before)];
    }),
  ),
});

/** What a batch did: the row under each key, or `undefined` where it is gone. */
export type RowChanges<Row> = ReadonlyMap<string, Row | undefined>;

interface Step<Row> {
  readonly event: RecordedEvent;
  readonly keys: readonly string[];
  readonly apply: (row: Row | undefined, event: RecordedEvent, key: string) => Row | undefined;
}

/** The steps a projection takes for a commit; none for streams it does not read. Throws {@link UndecodableEvent}. */
export function stepsOf<Row>(projection: Projection<Row>, commit: SequencedCommit): readonly Step<Row>[] {
  const sources = projection.from.filter(({ stream }) => definitionFor([stream], commit.stream));
  const [first] = sources;
  if (!first) return [];
  return decode(first.stream, commit, commit.position).flatMap((event) =>
    sources.flatMap(({ key, apply }) => {
      const step = apply[event.type];
      return step ? [{ event, keys: [key(event)].flat(), apply: step }] : [];
    }),
  );
}

/** Applies steps to rows, in order. Pure: the same rows and steps give the same changes. */
export function foldRows<Row>(steps: readonly Step<Row>[], before: (key: string) => Row | undefined): RowChanges<Row> {
  const changes = new Map<string, Row | undefined>();
  for (const { event, keys, apply } of steps)
    for (const key of keys) changes.set(key, apply(changes.has(key) ? changes.get(key) : before(key), event, key));
  return changes;
}
