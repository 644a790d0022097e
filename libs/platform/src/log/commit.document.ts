import type { Commit, StoredEvent } from '@candor/contracts';
import mongoose, { type Connection, type mongo } from 'mongoose';

/** A commit as it is stored. `pos` is null until the sequencer has given it its place in the log's one order. */
export interface CommitDocument {
  readonly _id: mongo.ObjectId;
  readonly stream: string;
  readonly from: number;
  readonly to: number;
  readonly commitId: string;
  /** HMAC of what was asked; null for commits received from other services. */
  readonly bodyHash: string | null;
  /** Whose keys `bodyHash` was made with. */
  readonly persons: readonly string[];
  readonly at: string;
  readonly pos: number | null;
  readonly events: readonly StoredEvent[];
}

const schema = new mongoose.Schema<CommitDocument>(
  {
    stream: { type: String, required: true },
    from: { type: Number, required: true },
    to: { type: Number, required: true },
    commitId: { type: String, required: true },
    bodyHash: { type: String, default: null },
    persons: { type: [String], default: [] },
    at: { type: String, required: true },
    pos: { type: Number, default: null },
    events: { type: [mongoose.Schema.Types.Mixed], required: true },
  },
  { collection: 'commits', versionKey: false, autoIndex: false, autoCreate: false },
);
schema.index({ stream: 1, from: 1 }, { unique: true });
schema.index({ stream: 1, commitId: 1 }, { unique: true });
schema.index({ pos: 1, stream: 1, from: 1 });
schema.index({ pos: 1 }, { unique: true, partialFilterExpression: { pos: { $type: 'number' } } });

/** What of it travels and is read: not how it is kept. */
export const commitOf = ({
  stream,
  from,
  to,
  commitId,
  at,
  events,
}: Omit<CommitDocument, '_id' | 'bodyHash' | 'persons' | 'pos'>): Commit => ({
  stream,
  from,
  to,
  commitId,
  at,
  events: [...events],
});

/** The driver's collection under the model: appending and reading need no hydration. Creates collection and indexes. */
export async function openCommits(connection: Connection): Promise<mongo.Collection<CommitDocument>> {
  const model = connection.models['Commit'] ?? connection.model('Commit', schema);
  await model.createCollection();
  await model.createIndexes();
  return connection
    .getClient()
    .db(connection.name)
    .collection<CommitDocument>('commits', { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } });
}
