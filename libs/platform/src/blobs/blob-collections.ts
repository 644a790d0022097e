import { mongo } from 'mongoose';

/** What GridFS keeps beside a file's chunks. All but `revision` is authenticated with the content. */
export interface BlobMetadata {
  readonly person: string | null;
  readonly organization: string | null;
  readonly service: string;
  readonly mediaType: string;
  readonly key: string;
  /** base64url */
  readonly salt: string;
  /** base64url */
  readonly prefix: string;
  /** Rises each time a file is put under the same id: the highest one counts. */
  readonly revision: number;
}

export interface BlobFile {
  readonly _id: mongo.ObjectId;
  readonly filename: string;
  readonly length: number;
  readonly metadata: BlobMetadata;
}

/** An upload or a removal that is under way: were it cut short, its chunks would belong to no file. */
export interface UnfinishedBlob {
  readonly _id: mongo.ObjectId;
  readonly person?: string | null;
  readonly organization?: string | null;
  /** By the clock of the database. */
  readonly at: Date;
  /** A removal, or an upload for a person who was erased meanwhile. */
  readonly unwanted: boolean;
}

export interface BlobCollections {
  readonly bucket: mongo.GridFSBucket;
  readonly files: mongo.Collection<BlobFile>;
  readonly chunks: mongo.Collection;
  readonly unfinished: mongo.Collection<UnfinishedBlob>;
}

export async function openBlobCollections(database: mongo.Db, chunkSizeBytes: number): Promise<BlobCollections> {
  const options = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } } as const;
  const collections = {
    bucket: new mongo.GridFSBucket(database, { bucketName: 'blobs', chunkSizeBytes, writeConcern: options.writeConcern }),
    files: database.collection<BlobFile>('blobs.files', options),
    chunks: database.collection('blobs.chunks', options),
    unfinished: database.collection<UnfinishedBlob>('blobs.unfinished', options),
  };
  await collections.files.createIndex({ filename: 1, uploadDate: 1 });
  await collections.files.createIndex({ 'metadata.person': 1 });
  await collections.chunks.createIndex({ files_id: 1, n: 1 }, { unique: true });
  return collections;
}
