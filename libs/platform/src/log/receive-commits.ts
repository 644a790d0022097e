import type { Commit } from '@candor/contracts';
import { mongo } from 'mongoose';
import { GatheredInserts } from '../gathering/gathered-inserts.ts';
import { isDuplicate } from '../service/is-duplicate.ts';
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
export async function receiveCommits(
  collection: mongo.Collection<CommitDocument>,
  commits: readonly Commit[],
  inserts = new GatheredInserts(collection),
): Promise<Received> {
  const insert = (commit: Commit) => inserts.insert({ _id: new mongo.ObjectId(), ...commit, bodyHash: null, persons: [], pos: null });
  const outcomes = await Promise.allSettled(commits.map(insert));
  const refused = outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [{ reason: outcome.reason, index }] : []));
  const serious = refused.find(({ reason }) => !isDuplicate(reason));
  if (serious) throw serious.reason;
  const duplicates = refused.map(({ index }) => commits[index] as Commit);
  if (duplicates.length > 0) await assertSame(collection, duplicates);
  return { inserted: commits.length - duplicates.length, duplicates: duplicates.length };
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
