import type { Projection } from './projection.ts';

export type Scalar = string | number | boolean | null;
type ScalarsOf<Value> = Value extends readonly (infer Element)[] ? Extract<Element, Scalar> : Extract<Value, Scalar>;

/** A value, one of several, or a range. `null` also stands for a field that is absent; ranges match values of their own type only. */
export type Condition<Value extends Scalar> =
  | Value
  | null
  | { readonly in: readonly Value[] }
  | { readonly gt?: Value; readonly gte?: Value; readonly lt?: Value; readonly lte?: Value };

/** All conditions hold. A field that is a list meets a condition when one of its elements does. `undefined`: no condition. */
export type RowFilter<Row> = { readonly [K in keyof Row & string]?: Condition<ScalarsOf<Row[K]>> | undefined };

export interface SortKey<Row> {
  /** A field with single values, not a list. Absent and `null` come before everything else. Text sorts by code point. */
  readonly by: keyof Row & string;
  readonly order?: 'ascending' | 'descending';
}

export interface RowQuery<Row> {
  /** Rows that are equal in these come in the order of their keys. */
  readonly sort?: readonly SortKey<Row>[] | undefined;
  /** At most this many rows, up to {@link rowLimits.most}. */
  readonly limit?: number | undefined;
  /** `next` of the page before, asked for with the same sort. */
  readonly after?: string | undefined;
}

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; absent after the last one. Stays valid while rows change and while they are rebuilt. */
  readonly next: string | undefined;
}

export interface RowReader<Row> {
  get(key: string): Promise<Row | undefined>;
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  /** Filters and sorts by declared index fields only. Throws {@link UnindexedField}, {@link InvalidCursor}. */
  find(filter: RowFilter<Row>, query?: RowQuery<Row>): Promise<RowPage<Row>>;
  count(filter: RowFilter<Row>): Promise<number>;
}

/** The rows of the projections of one service. */
export interface RowReaders {
  of<Row>(projection: Projection<Row>): RowReader<Row>;
}

export const rowLimits = { usual: 50, most: 2_500 } as const;

/**
 * All rows that meet a filter, read page by page: for sets that are bounded, as what one person or organization has is, and for
 * work that takes one after the other. Throws {@link UnindexedField}.
 */
export async function* eachRow<Row>(
  reader: Pick<RowReader<Row>, 'find'>,
  filter: RowFilter<Row>,
  sort?: readonly SortKey<Row>[],
): AsyncGenerator<Row, void, undefined> {
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await reader.find(filter, { sort, limit: rowLimits.most, after });
    yield* page.rows;
    after = page.next;
  }
}

/** The same, in one list. */
export async function everyRow<Row>(...asked: Parameters<typeof eachRow<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of eachRow(...asked)) rows.push(row);
  return rows;
}

export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

export class UnindexedField extends Error {
  override readonly name = 'UnindexedField';
}

/** Every query is one that an index can serve. Throws {@link UnindexedField}. */
export function assertIndexed<Row>(projection: Projection<Row>, filter: RowFilter<Row>, sort: readonly SortKey<Row>[] = []): void {
  const indexed = new Set<string>((projection.indexes ?? []).flat());
  const filtered = Object.entries(filter).filter(([, condition]) => condition !== undefined);
  for (const field of [...filtered.map(([name]) => name), ...sort.map(({ by }) => by)])
    if (!indexed.has(field))
      throw new UnindexedField(`${projection.name} has no index on ${field}: declare it in the projection's indexes`);
}

/** How many rows a page has. */
export const pageSize = (limit: number | undefined): number => Math.max(1, Math.min(limit ?? rowLimits.usual, rowLimits.most));

/** Where a row stands in a sort: the values of the sort's fields, then the row's key. */
export const placeOf = <Row>(row: Row, key: string, sort: readonly SortKey<Row>[]): readonly Scalar[] => [
  ...sort.map(({ by }) => (row[by] ?? null) as Scalar),
  key,
];

/** The place that a cursor stands for. Throws {@link InvalidCursor}. */
export function readPlace(json: string, sortFields: number): readonly Scalar[] {
  let place: unknown;
  try {
    place = JSON.parse(json);
  } catch {
    throw new InvalidCursor('The cursor is damaged: start again without one.');
  }
  const scalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (!Array.isArray(place) || place.length !== sortFields + 1 || !place.every(scalar) || typeof place.at(-1) !== 'string')
    throw new InvalidCursor('The cursor belongs to another sort order: start again without one.');
  return place;
}
