import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { mongo } from 'mongoose';
import { type Header, LineHash, masterKeyMark } from './backup-format.ts';
import { databaseOf, lastingCollections } from './lasting-data.ts';
import { inChunks } from './lines.ts';

export interface BackupSource {
  readonly client: mongo.MongoClient;
  readonly prefix: string;
  readonly masterKey: Uint8Array;
}

export interface BackupSummary {
  readonly documents: number;
  readonly sha256: string;
}

/** How long MongoDB is asked to keep the moment that the backup shows, in seconds. */
const snapshotWindow = 3_600;

/**
 * Writes all lasting data of an installation, as it is at one moment, to `file`: streamed, and under its name only once it is
 * whole. Everything goes on meanwhile. `progress` is told the documents written so far.
 */
export async function writeBackup(
  source: BackupSource,
  file: string,
  takenAt: string,
  progress: (documents: number) => void = () => undefined,
): Promise<BackupSummary> {
  const unfinished = `${file}.unfinished`;
  const summary = { documents: 0, sha256: '' };
  await keepHistory(source.client, snapshotWindow);
  const handle = await open(unfinished, 'w', 0o600);
  try {
    const lines = Readable.from(inChunks(textOf(source, takenAt, summary, progress)));
    await pipeline(lines, createGzip(), handle.createWriteStream());
    await rename(unfinished, file);
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw failure;
  }
  return summary;
}

async function* textOf(
  { client, prefix, masterKey }: BackupSource,
  takenAt: string,
  summary: { documents: number; sha256: string },
  progress: (documents: number) => void,
): AsyncGenerator<string> {
  const hash = new LineHash();
  const line = (value: unknown): string => {
    const text = mongo.BSON.EJSON.stringify(value, { relaxed: false });
    hash.add(text);
    return `${text}\n`;
  };
  yield line({ candorBackup: 1, takenAt, masterKey: masterKeyMark(masterKey) } satisfies Header);
  const session = client.startSession({ snapshot: true });
  try {
    for (const { place, collection, idPrefix } of lastingCollections) {
      const kept = (idPrefix === undefined ? {} : { _id: { $gte: idPrefix, $lt: `${idPrefix}\uffff` } }) as mongo.Filter<mongo.Document>;
      yield line({ place, collection });
      for await (const document of client.db(databaseOf(prefix, place)).collection(collection).find(kept, { session }).sort({ _id: 1 })) {
        yield line(document);
        if (++summary.documents % 500 === 0) progress(summary.documents);
      }
    }
  } finally {
    await session.endSession();
  }
  summary.sha256 = hash.digest();
  progress(summary.documents);
  yield line({ documents: summary.documents, sha256: summary.sha256 });
}

/** All reads of a backup are at one moment; a long one needs MongoDB to remember it for longer than its five minutes. */
async function keepHistory(client: mongo.MongoClient, seconds: number): Promise<void> {
  const current = await client
    .db('admin')
    .command({ getParameter: 1, minSnapshotHistoryWindowInSeconds: 1 })
    .catch(() => undefined);
  if (current && current['minSnapshotHistoryWindowInSeconds'] < seconds)
    await client
      .db('admin')
      .command({ setParameter: 1, minSnapshotHistoryWindowInSeconds: seconds })
      .catch(() => undefined);
}
