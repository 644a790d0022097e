import type { AnyProjection } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { durable } from './transaction.ts';
import type { RowAt } from './trials.ts';

export interface RowDocument {
  readonly _id: string;
  readonly row: unknown;
  /** Position of the last commit that changed the row. */
  readonly position: number;
}

export const rowsIn = (db: mongo.Db, collection: string): mongo.Collection<RowDocument> =>
  db.collection<RowDocument>(collection, { ...durable, ignoreUndefined: true });

/** Creates the collection and the indexes that the projection declares, unless they are there. Their names tell their fields. */
export async function prepareRows(db: mongo.Db, collection: string, projection: AnyProjection): Promise<void> {
  const indexes = (projection.indexes ?? []).map((fields) => ({
    name: fields.join('+'),
    key: new Map([...fields.map((field) => [`row.${field}`, 1] as const), ['_id', 1] as const]),
  }));
  if (indexes.length > 0) await db.collection(collection).createIndexes(indexes);
  else await db.createCollection(collection).catch(ignoreExisting);
}

export async function loadRows<Row>(
  rows: mongo.Collection<RowDocument>,
  keys: readonly string[],
  session: mongo.ClientSession,
): Promise<ReadonlyMap<string, RowAt<Row>>> {
  if (keys.length === 0) return new Map();
  const found = await rows.find({ _id: { $in: [...new Set(keys)] } }, { session }).toArray();
  return new Map(found.map(({ _id, row, position }) => [_id, { row: row as Row, position }]));
}

export async function writeRows<Row>(
  rows: mongo.Collection<RowDocument>,
  changes: ReadonlyMap<string, RowAt<Row>>,
  before: ReadonlyMap<string, RowAt<Row>>,
  session: mongo.ClientSession,
): Promise<void> {
  const writes = [...changes].flatMap(([key, change]) => writeOf(key, change, before.get(key)));
  if (writes.length > 0) await rows.bulkWrite(writes, { session, ordered: false });
}

function writeOf(
  _id: string,
  { row, position }: RowAt<unknown>,
  before: RowAt<unknown> | undefined,
): mongo.AnyBulkWriteOperation<RowDocument>[] {
  if (row === before?.row) return [];
  if (row === undefined) return [{ deleteOne: { filter: { _id } } }];
  return [
    before ? { replaceOne: { filter: { _id }, replacement: { row, position } } } : { insertOne: { document: { _id, row, position } } },
  ];
}

const ignoreExisting = (failure: unknown): void => {
  if ((failure as { codeName?: string }).codeName !== 'NamespaceExists') throw failure;
};
