import { randomUUID } from 'node:crypto';
import { BrokenSeal } from '@candor/event-sourcing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import { about, bytesOf, cut, noise, readBlob, somebody } from '../../src/contracts/blobs-under-test.ts';
import { openTestBlobs, type TestBlobs } from './open-test-blobs.ts';

const sealedChunk = 65_536 + 16;

jest.setTimeout(180_000);

describe('a stored file that somebody has changed is not read', () => {
  let it: TestBlobs;
  beforeAll(async () => {
    it = await openTestBlobs();
  });
  afterAll(() => it.close());

  const files = () => it.database.collection<{ _id: mongo.ObjectId }>('blobs.files');
  const chunks = () => it.database.collection('blobs.chunks');

  async function stored(size: number, person = somebody()): Promise<string> {
    const id = randomUUID();
    await it.blobs.put(id, about(person), cut(noise(size), [20_000]));
    return id;
  }

  async function bytesIn(id: string): Promise<Buffer> {
    const file = await files().findOne({ filename: id });
    const parts = await chunks().find({ files_id: file?._id }).sort({ n: 1 }).toArray();
    return Buffer.concat(parts.map(({ data }) => data.buffer));
  }

  /** Stores other ciphertext in the place of a file's, as GridFS would have it. */
  async function replace(id: string, bytes: Uint8Array): Promise<void> {
    const file = await files().findOneAndUpdate({ filename: id }, { $set: { length: bytes.length } });
    const chunkSize = (file as unknown as { chunkSize: number }).chunkSize;
    await chunks().deleteMany({ files_id: file?._id });
    for (let n = 0; n * chunkSize < bytes.length; n++)
      await chunks().insertOne({ files_id: file?._id, n, data: Buffer.from(bytes.subarray(n * chunkSize, (n + 1) * chunkSize)) });
  }

  const part = (bytes: Buffer, from: number, to?: number): Buffer =>
    bytes.subarray(from * sealedChunk, to === undefined ? undefined : to * sealedChunk);

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut off between two chunks', (bytes) => part(bytes, 0, 2)],
    ['cut off within a chunk', (bytes) => bytes.subarray(0, sealedChunk + 100)],
    ['cut off by one byte', (bytes) => bytes.subarray(0, -1)],
    ['cut off to its last chunk', (bytes) => part(bytes, 5)],
    ['emptied', () => new Uint8Array(0)],
    ['lengthened by a byte', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
    ['lengthened by its own last chunk', (bytes) => Buffer.concat([bytes, part(bytes, 5)])],
    ['with two chunks swapped', (bytes) => Buffer.concat([part(bytes, 1, 2), part(bytes, 0, 1), part(bytes, 2)])],
    ['with a chunk twice', (bytes) => Buffer.concat([part(bytes, 0, 1), part(bytes, 0, 1), part(bytes, 2)])],
    ['with a chunk left out', (bytes) => Buffer.concat([part(bytes, 0, 1), part(bytes, 2)])],
    ['with one bit turned in the first chunk', (bytes) => turned(bytes, 10)],
    ['with one bit turned in a tag', (bytes) => turned(bytes, sealedChunk - 1)],
    ['with one bit turned at the end', (bytes) => turned(bytes, bytes.length - 1)],
  ])('%s', async (_, change) => {
    const id = await stored(5 * 65_536 + 1_000);
    const bytes = await bytesIn(id);
    await replace(id, bytes);
    expect(await readBlob(it.blobs, id)).toHaveLength(5 * 65_536 + 1_000);
    await replace(id, change(bytes));
    await expect(readBlob(it.blobs, id)).rejects.toBeInstanceOf(BrokenSeal);
  });

  test('with a chunk that fills it exactly cut off', async () => {
    const id = await stored(2 * 65_536);
    await replace(id, (await bytesIn(id)).subarray(0, sealedChunk));
    await expect(readBlob(it.blobs, id)).rejects.toBeInstanceOf(BrokenSeal);
  });

  test.each([
    ['another media type', { 'metadata.mediaType': 'text/html' }],
    ['another service', { 'metadata.service': 'analytics' }],
    ['another organization', { 'metadata.organization': 'acme' }],
    ['another salt', { 'metadata.salt': Buffer.alloc(16).toString('base64url') }],
    ['another prefix', { 'metadata.prefix': Buffer.alloc(8).toString('base64url') }],
  ])('given %s', async (_, change) => {
    const id = await stored(1_000);
    await files().updateOne({ filename: id }, { $set: change });
    await expect(readBlob(it.blobs, id)).rejects.toBeInstanceOf(BrokenSeal);
  });

  test('put under the id of another file of the same person', async () => {
    const ana = somebody();
    const [one, two] = [await stored(1_000, ana), await stored(1_000, ana)];
    await it.blobs.remove(one);
    await files().updateOne({ filename: two }, { $set: { filename: one } });
    await expect(readBlob(it.blobs, one)).rejects.toBeInstanceOf(BrokenSeal);
  });

  test('with its chunks gone from the database', async () => {
    const id = await stored(600_000);
    const file = await files().findOne({ filename: id });
    await chunks().deleteOne({ files_id: file?._id, n: 1 });
    await expect(readBlob(it.blobs, id)).rejects.toBeInstanceOf(BrokenSeal);
  });

  test('and removed while it is read', async () => {
    const id = await stored(1_000);
    const found = await it.blobs.open(id);
    await it.blobs.remove(id);
    await expect(bytesOf(found?.content)).rejects.toBeInstanceOf(BrokenSeal);
  });
});

function turned(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
