import {
  assertIndexed,
  type Projection,
  pageSize,
  placeOf,
  type RowFilter,
  type RowPage,
  type RowQuery,
  type RowReader,
  type RowReaders,
  readPlace,
} from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import type { Catalog } from './catalog.ts';
import { behind, filterOf, sortOf } from './row-filter.ts';
import { type RowDocument, rowsIn } from './row-store.ts';

/** A projection that there was no time to build yet, on an installation with history: ask again later. */
export class RowsNotBuilt extends Error {
  override readonly name = 'RowsNotBuilt';
}

/** What queries read. Rows being rebuilt are not seen before they are complete. */
export class Rows implements RowReaders {
  readonly #keys = new Map<string, RowsByKey>();

  constructor(
    private readonly db: mongo.Db,
    private readonly catalog: Catalog,
  ) {}

  of<Row>(projection: Projection<Row>): RowReader<Row> {
    return new MongoRowReader(projection, () => this.readIn(projection.name));
  }

  private async readIn(name: string): Promise<ReadRows> {
    const collection = (await this.catalog.find(name))?.collection ?? (await this.catalog.look(name))?.collection;
    if (!collection) throw new RowsNotBuilt(`${name} is being built for the first time: ask again in a moment.`);
    const rows = rowsIn(this.db, collection);
    const known = this.#keys.get(name);
    const byKey = known?.collection === collection ? known : { collection, rows: gatheredRows(rows) };
    this.#keys.set(name, byKey);
    return { rows, byKey: byKey.rows };
  }
}

type ByKey = Gathered<string, unknown>;

interface RowsByKey {
  readonly collection: string;
  readonly rows: ByKey;
}

interface ReadRows {
  readonly rows: mongo.Collection<RowDocument>;
  readonly byKey: ByKey;
}

/** Requests that come together mostly want rows of the same projections. */
const gatheredRows = (rows: mongo.Collection<RowDocument>): ByKey =>
  new Gathered(async (keys) => {
    const found = await rows.find({ _id: { $in: [...new Set(keys)] } }).toArray();
    const byKey = new Map(found.map(({ _id, row }) => [_id, row]));
    return keys.map((key) => byKey.get(key));
  });

class MongoRowReader<Row> implements RowReader<Row> {
  constructor(
    private readonly projection: Projection<Row>,
    private readonly read: () => Promise<ReadRows>,
  ) {}

  async get(key: string): Promise<Row | undefined> {
    return (await (await this.read()).byKey.ask(key)) as Row | undefined;
  }

  async getMany(keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const { byKey } = await this.read();
    const found = await Promise.all(keys.map(async (key) => [key, await byKey.ask(key)] as const));
    return new Map(found.flatMap(([key, row]) => (row === undefined ? [] : [[key, row as Row] as const])));
  }

  async find(filter: RowFilter<Row>, { sort = [], limit, after }: RowQuery<Row> = {}): Promise<RowPage<Row>> {
    assertIndexed(this.projection, filter, sort);
    const order = sortOf(sort);
    const place = after === undefined ? undefined : readPlace(Buffer.from(after, 'base64url').toString(), sort.length);
    const size = pageSize(limit);
    const { rows } = await this.read();
    const found = await rows
      .find(place ? { $and: [filterOf(filter), behind(place, order)] } : filterOf(filter))
      .sort(new Map(order))
      .limit(size + 1)
      .toArray();
    const page = found.slice(0, size);
    const last = found.length > size ? page.at(-1) : undefined;
    const next = last && JSON.stringify(placeOf(last.row as Row, last._id, sort));
    return { rows: page.map(({ row }) => row as Row), next: next && Buffer.from(next).toString('base64url') };
  }

  async count(filter: RowFilter<Row>): Promise<number> {
    assertIndexed(this.projection, filter);
    return (await this.read()).rows.countDocuments(filterOf(filter));
  }
}
