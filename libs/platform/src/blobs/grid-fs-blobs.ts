import { randomBytes } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { type BlobAbout, type Blobs, BlobTooLarge, BrokenSeal, type OpenBlob, PersonIsErased } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import { tagBytes } from '../personal-data/aead.ts';
import type { UsableKey } from '../personal-data/bunch.ts';
import { derive } from '../personal-data/derived-keys.ts';
import type { KeyRing } from '../personal-data/key-ring.ts';
import { type BlobCollections, type BlobFile, type BlobMetadata, openBlobCollections } from './blob-collections.ts';
import { chunkBytes, decryptChunks, encryptChunks, type FileKey, prefixBytes } from './encrypted-chunks.ts';
import { UnfinishedBlobs } from './unfinished-blobs.ts';

export interface BlobOptions {
  /** Of one file, in bytes. */
  readonly limit?: number;
}

/** Four of our chunks, tags included, fill one of GridFS. */
const storedChunkBytes = 4 * (chunkBytes + tagBytes);
const saltBytes = 16;

/** Files in GridFS, encrypted under the keys of a ring while they stream through. */
export class GridFsBlobs implements Blobs {
  readonly #limit: number;
  readonly #unfinished: UnfinishedBlobs;

  constructor(
    private readonly collections: BlobCollections,
    private readonly ring: KeyRing,
    { limit = 100 * 1024 * 1024 }: BlobOptions = {},
  ) {
    this.#limit = limit;
    this.#unfinished = new UnfinishedBlobs(collections);
  }

  async put(
    id: string,
    about: BlobAbout,
    content: AsyncIterable<Uint8Array>,
    { limit = this.#limit }: { readonly limit?: number | undefined } = {},
  ): Promise<number> {
    const key = await this.#keyFor(about);
    const metadata = await this.#metadata(id, about, key);
    const file = await this.#unfinished.begin(metadata);
    const meter = { bytes: 0 };
    try {
      await this.#upload(file, id, metadata, encryptChunks(fileKey(id, metadata, key), metered(content, meter, limit, id)));
    } catch (failure) {
      // Without the database nothing can be cleared now; it is when a service starts.
      await this.#unfinished.discard(file).catch(() => undefined);
      throw failure;
    }
    if (!(await this.#unfinished.complete(file))) {
      await this.#unfinished.discard(file);
      if (about.person !== undefined && (await this.ring.isErased(about.person))) throw new PersonIsErased(about.person);
      if (await this.#isReplaced(id, file, metadata)) return meter.bytes;
      throw new Error(`file ${id} was to be removed while it was being stored: store it again if it is still wanted`);
    }
    await this.#discardReplaced(id);
    return meter.bytes;
  }

  async open(id: string): Promise<OpenBlob | undefined> {
    const file = await this.#newest(id);
    if (!file) return undefined;
    const { person, organization, service, mediaType, key: keyId } = file.metadata;
    const [key] = await this.ring.keysById([{ person: person ?? undefined, key: keyId }]);
    if (!key) return undefined;
    return {
      about: { person: person ?? undefined, organization: organization ?? undefined, service, mediaType },
      size: plainBytes(file.length),
      content: decryptChunks(fileKey(id, file.metadata, key), this.#download(file), id),
    };
  }

  async remove(id: string): Promise<void> {
    await this.#discardWhere({ filename: id });
  }

  async removeAllOf(person: string, organization?: string): Promise<void> {
    await this.#unfinished.refuse(person, organization);
    await this.#discardWhere({
      'metadata.person': person,
      ...(organization === undefined ? {} : { 'metadata.organization': organization }),
    });
  }

  /** Clears what uploads and removals left behind that were cut short. Returns how many files. */
  async removeAbandoned(olderThanMs = 24 * 60 * 60 * 1000): Promise<number> {
    return this.#unfinished.removeAbandoned(olderThanMs);
  }

  async #keyFor({ person, organization }: BlobAbout): Promise<UsableKey> {
    if (person === undefined) return this.ring.installationKey();
    const [key] = await this.ring.keysFor([{ person, organization }]);
    if (!key) throw new PersonIsErased(person);
    return key;
  }

  async #metadata(id: string, { person, organization, service, mediaType }: BlobAbout, key: UsableKey): Promise<BlobMetadata> {
    return {
      person: person ?? null,
      organization: organization ?? null,
      service,
      mediaType,
      key: key.id,
      salt: randomBytes(saltBytes).toString('base64url'),
      prefix: randomBytes(prefixBytes).toString('base64url'),
      revision: ((await this.#newest(id))?.metadata.revision ?? 0) + 1,
    };
  }

  async #newest(id: string): Promise<BlobFile | undefined> {
    const [file] = await this.collections.files.find({ filename: id }).sort({ 'metadata.revision': -1, _id: -1 }).limit(1).toArray();
    return file;
  }

  async #discardReplaced(id: string): Promise<void> {
    const newest = await this.#newest(id);
    if (!newest) return;
    const { revision } = newest.metadata;
    const earlier = [{ 'metadata.revision': { $lt: revision } }, { 'metadata.revision': revision, _id: { $lt: newest._id } }];
    await this.#discardWhere({ filename: id, $or: earlier });
  }

  /** Whether one that was put at the same time has taken its place already. */
  async #isReplaced(id: string, file: mongo.ObjectId, { revision }: BlobMetadata): Promise<boolean> {
    const newest = await this.#newest(id);
    if (!newest) return false;
    const later = newest.metadata.revision - revision;
    return later > 0 || (later === 0 && newest._id.toHexString() > file.toHexString());
  }

  /** One chunk at a time, so that nothing is still being written when it fails. */
  async #upload(file: mongo.ObjectId, id: string, metadata: BlobMetadata, content: AsyncIterable<Uint8Array>): Promise<void> {
    const upload = this.collections.bucket.openUploadStreamWithId(file, id, { metadata: { ...metadata } });
    const done = finished(upload);
    done.catch(() => undefined);
    try {
      for await (const chunk of content)
        await new Promise<void>((resolve, reject) => upload.write(chunk, (failure) => (failure ? reject(failure) : resolve())));
      upload.end();
      await done;
    } catch (failure) {
      upload.destroy();
      throw failure;
    }
  }

  async *#download({ _id, filename }: BlobFile): AsyncGenerator<Uint8Array> {
    try {
      yield* this.collections.bucket.openDownloadStream(_id);
    } catch (failure) {
      if (!(failure instanceof mongo.MongoRuntimeError)) throw failure;
      throw new BrokenSeal(`file ${filename} was removed or damaged while it was read`, { cause: failure });
    }
  }

  async #discardWhere(filter: mongo.Filter<BlobFile>): Promise<void> {
    for await (const { _id } of this.collections.files.find(filter).project<{ _id: mongo.ObjectId }>({ _id: 1 }))
      await this.#unfinished.discard(_id);
  }
}

/** Files of one service, in its own database. Clears what earlier processes left half-written. */
export async function openBlobs(database: mongo.Db, ring: KeyRing, options?: BlobOptions): Promise<GridFsBlobs> {
  const blobs = new GridFsBlobs(await openBlobCollections(database, storedChunkBytes), ring, options);
  await blobs.removeAbandoned();
  return blobs;
}

const fileKey = (
  id: string,
  { person, organization, service, mediaType, key, salt, prefix }: BlobMetadata,
  { use }: UsableKey,
): FileKey => ({
  secret: derive(use.file, 'candor file content 1', Buffer.from(salt, 'base64url')),
  prefix: Buffer.from(prefix, 'base64url'),
  about: JSON.stringify([id, person, organization, service, mediaType, key]),
});

const plainBytes = (stored: number): number => stored - tagBytes * Math.ceil(stored / (chunkBytes + tagBytes));

async function* metered(
  content: AsyncIterable<Uint8Array>,
  meter: { bytes: number },
  limit: number,
  id: string,
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    meter.bytes += piece.length;
    if (meter.bytes > limit) throw new BlobTooLarge(id, limit);
    yield piece;
  }
}
