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
import type { Catalog } from './catalog.ts';
import { behind, filterOf, sortOf } from './row-filter.ts';
import { type RowDocument, rowsIn } from './row-store.ts';

/** A projection that there was no time to build yet, on an installation with history: ask again later. */
export class RowsNotBuilt extends Error {
  override readonly name = 'RowsNotBuilt';
}

/** What queries read. Rows being rebuilt are not seen before they are complete. */
export class Rows implements RowReaders {
  constructor(
    private readonly db: mongo.Db,
    private readonly catalog: Catalog,
  ) {}

  of<Row>(projection: Projection<Row>): RowReader<Row> {
    return new MongoRowReader(projection, () => this.collectionOf(projection.name));
  }

  private async collectionOf(name: string): Promise<mongo.Collection<RowDocument>> {
    const collection = (await this.catalog.find(name))?.collection ?? (await this.catalog.look(name))?.collection;
    if (!collection) throw new RowsNotBuilt(`${name} is being built for the first time: ask again in a moment.`);
    return rowsIn(this.db, collection);
  }
}

class MongoRowReader<Row> implements RowReader<Row> {
  constructor(
    private readonly projection: Projection<Row>,
    private readonly rows: () => Promise<mongo.Collection<RowDocument>>,
  ) {}

  async get(key: string): Promise<Row | undefined> {
    const found = await (await this.rows()).findOne({ _id: key });
    return found ? (found.row as Row) : undefined;
  }

  async getMany(keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const found = await (await this.rows()).find({ _id: { $in: [...keys] } }).toArray();
    return new Map(found.map(({ _id, row }) => [_id, row as Row]));
  }

  async find(filter: RowFilter<Row>, { sort = [], limit, after }: RowQuery<Row> = {}): Promise<RowPage<Row>> {
    assertIndexed(this.projection, filter, sort);
    const order = sortOf(sort);
    const place = after === undefined ? undefined : readPlace(Buffer.from(after, 'base64url').toString(), sort.length);
    const size = pageSize(limit);
    const found = await (await this.rows())
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
    return (await this.rows()).countDocuments(filterOf(filter));
  }
}
