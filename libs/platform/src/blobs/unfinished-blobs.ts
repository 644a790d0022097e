import { mongo } from 'mongoose';
import type { BlobCollections, BlobMetadata, UnfinishedBlob } from './blob-collections.ts';

/** Keeps account of uploads and removals under way, so that no chunk outlives its file whenever a process dies. */
export class UnfinishedBlobs {
  constructor(private readonly collections: Omit<BlobCollections, 'bucket'>) {}

  async begin({ person, organization }: BlobMetadata): Promise<mongo.ObjectId> {
    const file = new mongo.ObjectId();
    await this.#note(file, { person, organization, unwanted: false });
    return file;
  }

  /** Whether the upload is still wanted. */
  async complete(file: mongo.ObjectId): Promise<boolean> {
    const { deletedCount } = await this.collections.unfinished.deleteOne({ _id: file, unwanted: false });
    return deletedCount === 1;
  }

  /** Uploads of this person that are under way are discarded when they are through. */
  async refuse(person: string, organization: string | undefined): Promise<void> {
    const whose = organization === undefined ? { person } : { person, organization };
    await this.collections.unfinished.updateMany(whose, { $set: { unwanted: true } });
  }

  /** Takes a file away, whole or half-written. */
  async discard(file: mongo.ObjectId): Promise<void> {
    await this.#note(file, { unwanted: true });
    await this.collections.files.deleteOne({ _id: file });
    await this.collections.chunks.deleteMany({ files_id: file });
    await this.collections.unfinished.deleteOne({ _id: file });
  }

  async removeAbandoned(olderThanMs: number): Promise<number> {
    let removed = 0;
    const old = { $expr: { $lt: ['$at', { $subtract: ['$$NOW', olderThanMs] }] } };
    for await (const { _id, unwanted } of this.collections.unfinished.find(old)) {
      const whole = await this.collections.files.findOne({ _id }, { projection: { _id: 1 } });
      if (whole && !unwanted) await this.collections.unfinished.deleteOne({ _id });
      else {
        await this.discard(_id);
        removed++;
      }
    }
    return removed;
  }

  async #note(file: mongo.ObjectId, about: Partial<UnfinishedBlob>): Promise<void> {
    await this.collections.unfinished.updateOne({ _id: file }, { $set: about, $currentDate: { at: true } }, { upsert: true });
  }
}
