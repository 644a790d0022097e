import { createHash } from 'node:crypto';
import { canonical } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { type RowDocument, rowsIn } from './row-store.ts';

/** Fingerprint of all rows of a collection: equal rows, equal hash, whatever the order they were written in. */
export async function hashRows(db: mongo.Db, collection: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const { _id, row } of rowsIn(db, collection).find().sort({ _id: 1 })) hash.update(canonical([_id, row])).update('\n');
  return hash.digest('hex');
}

export interface Comparison {
  readonly sampled: number;
  readonly different: readonly string[];
}

/** Compares rows drawn at random from either side. Rows of `fresh` that changed after position `until` say nothing. */
export async function compareRows(db: mongo.Db, old: string, fresh: string, until: number, size = 200): Promise<Comparison> {
  const draw = async (name: string) =>
    (
      await rowsIn(db, name)
        .aggregate<RowDocument>([{ $sample: { size } }])
        .toArray()
    ).map(({ _id }) => _id);
  const keys = [...new Set([...(await draw(old)), ...(await draw(fresh))])];
  const [before, after] = await Promise.all([rowsOf(db, old, keys), rowsOf(db, fresh, keys)]);
  const different = keys.filter((key) => {
    const now = after.get(key);
    return (now?.position ?? 0) <= until && canonical(before.get(key)?.row ?? null) !== canonical(now?.row ?? null);
  });
  return { sampled: keys.length, different };
}

async function rowsOf(db: mongo.Db, collection: string, keys: readonly string[]): Promise<ReadonlyMap<string, RowDocument>> {
  const found = await rowsIn(db, collection)
    .find({ _id: { $in: [...keys] } })
    .toArray();
  return new Map(found.map((document) => [document._id, document]));
}
