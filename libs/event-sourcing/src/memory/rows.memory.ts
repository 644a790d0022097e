import type { SequencedCommit } from '../event-log.ts';
import { type AnyProjection, foldRows, type Projection, stepsOf } from '../projection.ts';
import {
  assertIndexed,
  type Condition,
  pageSize,
  placeOf,
  type RowFilter,
  type RowPage,
  type RowQuery,
  type RowReader,
  type RowReaders,
  readPlace,
  type Scalar,
  type SortKey,
} from '../rows.ts';

/** Rows in memory, one projection per name. A handler's failure is thrown: nothing is parked here. */
export class MemoryRows implements RowReaders {
  readonly #rows = new Map<string, Map<string, unknown>>();
  readonly #positions = new Map<string, number>();

  of<Row>(projection: Projection<Row>): RowReader<Row> {
    return new MemoryRowReader(projection, () => this.rowsOf(projection));
  }

  /** Every row by its key. */
  rowsOf<Row>(projection: Projection<Row>): Map<string, Row> {
    const rows = this.#rows.get(projection.name) ?? new Map<string, unknown>();
    this.#rows.set(projection.name, rows);
    return rows as Map<string, Row>;
  }

  /** Commits taken before are skipped. */
  take(projections: readonly AnyProjection[], commits: readonly SequencedCommit[]): void {
    for (const projection of projections)
      for (const commit of commits) {
        if (commit.position <= (this.#positions.get(projection.name) ?? 0)) continue;
        const rows = this.rowsOf(projection);
        for (const [key, row] of foldRows(stepsOf(projection, commit), (known) => rows.get(known)))
          if (row === undefined) rows.delete(key);
          else rows.set(key, row);
        this.#positions.set(projection.name, commit.position + commit.events.length - 1);
      }
  }
}

class MemoryRowReader<Row> implements RowReader<Row> {
  constructor(
    private readonly projection: Projection<Row>,
    private readonly rows: () => ReadonlyMap<string, Row>,
  ) {}

  async get(key: string): Promise<Row | undefined> {
    return this.rows().get(key);
  }

  async getMany(keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = this.rows();
    return new Map(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key) as Row]] : [])));
  }

  async find(filter: RowFilter<Row>, { sort = [], limit, after }: RowQuery<Row> = {}): Promise<RowPage<Row>> {
    assertIndexed(this.projection, filter, sort);
    const from = after === undefined ? undefined : readPlace(after, sort.length);
    const inOrder = comparePlaces(sort);
    const found = [...this.rows()]
      .filter(([, row]) => matches(row, filter))
      .map(([key, row]) => ({ row, place: placeOf(row, key, sort) }))
      .filter(({ place }) => from === undefined || inOrder(place, from) > 0)
      .sort((a, b) => inOrder(a.place, b.place));
    const page = found.slice(0, pageSize(limit));
    return { rows: page.map(({ row }) => row), next: found.length > page.length ? JSON.stringify(page.at(-1)?.place) : undefined };
  }

  async count(filter: RowFilter<Row>): Promise<number> {
    assertIndexed(this.projection, filter);
    return [...this.rows().values()].filter((row) => matches(row, filter)).length;
  }
}

const matches = <Row>(row: Row, filter: RowFilter<Row>): boolean =>
  (Object.entries(filter) as [keyof Row, Condition<Scalar> | undefined][]).every(
    ([field, condition]) => condition === undefined || meets(row[field], condition),
  );

function meets(value: unknown, condition: Condition<Scalar>): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value ?? null];
  if (typeof condition !== 'object' || condition === null) return values.includes(condition);
  if ('in' in condition) return condition.in.some((wanted) => values.includes(wanted));
  return Object.entries(condition).every(([bound, limit]) =>
    values.some((one) => typeof one === typeof limit && within(bound, compare(one as Scalar, limit as Scalar))),
  );
}

const within = (bound: string, order: number): boolean =>
  bound === 'gt' ? order > 0 : bound === 'gte' ? order >= 0 : bound === 'lt' ? order < 0 : order <= 0;

function comparePlaces<Row>(sort: readonly SortKey<Row>[]): (a: readonly Scalar[], b: readonly Scalar[]) => number {
  const signs = sort.map(({ order }) => (order === 'descending' ? -1 : 1));
  const orders = [...signs, signs.at(-1) ?? 1];
  return (a, b) => orders.reduce((order, sign, index) => order || sign * compare(a[index] ?? null, b[index] ?? null), 0);
}

const rank = (value: Scalar): number => (value === null ? 0 : ['number', 'string', 'boolean'].indexOf(typeof value) + 1);

function compare(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return compareText([...a], [...b]);
  return Number(a) - Number(b);
}

function compareText(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, index) => character !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs]?.codePointAt(0) ?? 0) - (b[differs]?.codePointAt(0) ?? -1);
}
