import type { Commit } from '@candor/contracts';
import { mongo } from 'mongoose';
import { isDuplicate } from '../service/is-duplicate.ts';
import { refusedOf } from '../service/refused-of.ts';
import type { CommitDocument } from './commit.document.ts';

/** Two different commits claim the same place in a stream: the sender's log and ours have parted ways. */
export class CorruptStream extends Error {
  override readonly name = 'CorruptStream';
}

export interface Received {
  readonly inserted: number;
  readonly duplicates: number;
}

/** Inserts what is not there yet. Throws {@link CorruptStream} after inserting what could be inserted. */
export async function receiveCommits(collection: mongo.Collection<CommitDocument>, commits: readonly Commit[]): Promise<Received> {
  if (commits.length === 0) return { inserted: 0, duplicates: 0 };
  const documents = commits.map((commit) => ({ _id: new mongo.ObjectId(), ...commit, bodyHash: null, persons: [], pos: null }));
  try {
    await collection.insertMany(documents, { ordered: false });
    return { inserted: commits.length, duplicates: 0 };
  } catch (failure) {
    const refused = refusedOf(failure);
    if (!refused || ![...refused.values()].every(isDuplicate)) throw failure;
    const duplicates = [...refused.keys()].map((index) => commits[index] as Commit);
    await assertSame(collection, duplicates);
    return { inserted: commits.length - duplicates.length, duplicates: duplicates.length };
  }
}

async function assertSame(collection: mongo.Collection<CommitDocument>, duplicates: readonly Commit[]): Promise<void> {
  const known = await collection
    .find({ $or: duplicates.map(({ stream, from }) => ({ stream, from })) })
    .project<CommitDocument>({ stream: 1, from: 1, to: 1, commitId: 1 })
    .toArray();
  const places = new Map(known.map((document) => [`${document.stream}@${document.from}`, document]));
  for (const { stream, from, to, commitId } of duplicates) {
    const place = places.get(`${stream}@${from}`);
    if (place?.commitId !== commitId || place.to !== to)
      throw new CorruptStream(`${stream} at ${from}: commit ${commitId} arrived where ${place?.commitId ?? 'another version'} is`);
  }
}
