import type { Blobs } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { type CommitDocument } from '../log/commit.document.ts';
import { holdersIn } from '../personal-data/sealed-text.ts';
import type { Eraser } from './erasers.ts';

/** Files are unreadable with the key; this frees what they take up. */
export const eraseBlobs =
  (blobs: Blobs): Eraser =>
  ({ person, organization }) =>
    blobs.removeAllOf(person, organization);

/** What parked commits keep beside their place in the log: the message of the failure, which may quote what it failed on. */
export const eraseParkedErrors =
  (database: mongo.Db): Eraser =>
  async ({ person, organization }) => {
    const commits = database.collection<CommitDocument>('commits');
    for (const name of ['parked', 'parked_dropped']) {
      const parked = database.collection(name);
      for await (const { _id, stream, from } of parked.find().project({ stream: 1, from: 1 })) {
        const commit = await commits.findOne({ stream, from });
        const isTheirs = holdersIn(commit?.events).some(
          (holder) => holder.person === person && (organization === undefined || holder.organization === organization),
        );
        if (isTheirs || String(stream).split('/').includes(person))
          await parked.updateOne({ _id }, { $set: { 'error.message': '<erased>' } });
      }
    }
  };
