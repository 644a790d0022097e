import { randomUUID } from 'node:crypto';
import { BlobTooLarge, PersonIsErased } from '@candor/event-sourcing';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { about, bytesOf, cut, failing, noise, somebody } from '../../src/contracts/blobs-under-test.ts';
import { openTestBlobs, type TestBlobs } from './open-test-blobs.ts';

const megabyte = 1024 * 1024;

jest.setTimeout(180_000);

describe('storing files', () => {
  let it: TestBlobs;
  beforeEach(async () => {
    it = await openTestBlobs({ limit: 14 * megabyte });
  });
  afterEach(() => it.close());

  const left = async () =>
    Promise.all(['blobs.files', 'blobs.chunks', 'blobs.unfinished'].map((name) => it.database.collection(name).countDocuments()));
  const storedBytes = async () => {
    const [sum] = await it.database
      .collection('blobs.chunks')
      .aggregate([{ $group: { _id: null, bytes: { $sum: { $binarySize: '$data' } } } }])
      .toArray();
    return sum?.['bytes'] ?? 0;
  };

  test('a long file streams through: what was given is stored before more is taken', async () => {
    let ahead = 0;
    async function* long() {
      for (let given = 0; given < 12 * megabyte; given += 256 * 1024) {
        ahead = Math.max(ahead, given - (await storedBytes()));
        yield noise(256 * 1024);
      }
    }
    const id = randomUUID();
    await it.blobs.put(id, about(somebody()), long());
    expect(ahead).toBeLessThan(megabyte);
    let read = 0;
    for await (const piece of (await it.blobs.open(id))?.content ?? []) {
      expect(piece.length).toBeLessThanOrEqual(65_536);
      read += piece.length;
    }
    expect(read).toBe(12 * megabyte);
  }, 60_000);

  test('nothing stays behind of a file over the limit, of one that broke off, or of one that was replaced', async () => {
    const ana = somebody();
    await expect(it.blobs.put('a', about(ana), cut(noise(2 * megabyte), [99_999]), { limit: megabyte })).rejects.toBeInstanceOf(
      BlobTooLarge,
    );
    expect(await left()).toEqual([0, 0, 0]);
    await expect(it.blobs.put('b', about(ana), failing(noise(megabyte)))).rejects.toThrow('the line went dead');
    expect(await left()).toEqual([0, 0, 0]);
    for (let times = 0; times < 3; times++) await it.blobs.put('c', about(ana), cut(noise(1_000), [500]));
    expect(await left()).toEqual([1, 1, 0]);
    await Promise.all(Array.from({ length: 5 }, () => it.blobs.put('c', about(ana), cut(noise(1_000), [500]))));
    expect(await left()).toEqual([1, 1, 0]);
    await it.blobs.remove('c');
    expect(await left()).toEqual([0, 0, 0]);
  });

  test('the limit of all files counts where a file has none of its own', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(megabyte);
    }
    await expect(it.blobs.put('a', about(somebody()), endless())).rejects.toMatchObject({ limit: 14 * megabyte });
    expect(await left()).toEqual([0, 0, 0]);
  }, 60_000);

  test('a file that is being stored while its person is erased does not stay', async () => {
    const ana = somebody();
    async function* erasedMeanwhile() {
      yield noise(300_000);
      await it.personal.erasures.erase({ person: ana });
      await it.blobs.removeAllOf(ana);
      yield noise(300_000);
    }
    await expect(it.blobs.put('a', about(ana), erasedMeanwhile())).rejects.toBeInstanceOf(PersonIsErased);
    expect(await left()).toEqual([0, 0, 0]);
  });

  test('what a process left half-written when it died is cleared, and only that', async () => {
    await it.blobs.put('whole', about(somebody()), cut(noise(1_000), [500]));
    const [half, going] = [new mongo.ObjectId(), new mongo.ObjectId()];
    const whole = await it.database.collection('blobs.files').findOne({});
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const _id of [half, going]) await it.database.collection('blobs.chunks').insertOne({ files_id: _id, n: 0, data: noise(10) });
    await it.database.collection('blobs.unfinished').insertMany([
      { _id: half, at: yesterday, unwanted: false },
      { _id: going, at: new Date(), unwanted: false },
      { _id: whole?._id ?? half, at: yesterday, unwanted: false },
    ]);
    expect(await it.blobs.removeAbandoned()).toBe(1);
    expect(await it.database.collection('blobs.chunks').countDocuments({ files_id: half })).toBe(0);
    expect(await left()).toEqual([1, 2, 1]);
    expect(await bytesOf((await it.blobs.open('whole'))?.content)).toHaveLength(1_000);
  });

  test('a removal that was cut short is finished', async () => {
    await it.blobs.put('a', about(somebody()), cut(noise(1_000), [500]));
    const file = await it.database.collection('blobs.files').findOne({});
    await it.database.collection('blobs.unfinished').insertOne({ _id: file?._id ?? new mongo.ObjectId(), at: new Date(0), unwanted: true });
    expect(await it.blobs.removeAbandoned()).toBe(1);
    expect(await left()).toEqual([0, 0, 0]);
  });

  test('no content is stored in plain', async () => {
    const words = Buffer.from('WEBVTT Ana: I would rather not say why I left. '.repeat(5_000));
    await it.blobs.put('a', about(somebody()), cut(words, [9_999]));
    const [chunk] = await it.database.collection('blobs.chunks').find().toArray();
    const bytes: Buffer = chunk?.['data'].buffer;
    expect(bytes.length).toBeGreaterThan(100_000);
    // long enough that no cipher has them by chance
    for (const word of ['WEBVTT Ana', 'would rather', 'why I left']) expect(bytes.includes(word)).toBe(false);
  });
});
