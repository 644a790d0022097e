import { randomUUID } from 'node:crypto';
import { type Blobs, BlobTooLarge, type PersonalData, PersonIsErased } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { about, bytesOf, cut, failing, noise, readBlob, somebody } from './blobs-under-test.ts';
import { openedOnce } from './opened-once.ts';

export interface BlobsUnderTest {
  readonly blobs: Blobs;
  /** Holds the keys that the files are encrypted with. */
  readonly personal: PersonalData;
  close(): Promise<void>;
}

/** What every port of files promises. `runs` is how many examples each property is tried with. */
export function blobsContract(name: string, open: () => Promise<BlobsUnderTest>, { runs = 100 }: { readonly runs?: number } = {}): void {
  describe(`files: ${name}`, () => {
    const it = openedOnce(open);

    const put = (id: string, person: string | undefined, content: Uint8Array = noise(10), organization?: string) =>
      it().blobs.put(id, about(person, organization), cut(content, [7]));
    const read = (id: string) => readBlob(it().blobs, id);

    test('a file of any size, in pieces of any size, comes back as it was', async () => {
      const nearAChunk = fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -2, max: 2 }))
        .map(([n, by]) => Math.max(0, n * 65_536 + by));
      await fc.assert(
        fc.asyncProperty(fc.oneof(nearAChunk, fc.nat(600_000)), fc.array(fc.nat(100_000), { minLength: 1 }), async (size, pieces) => {
          const [id, content] = [randomUUID(), noise(size)];
          expect(await it().blobs.put(id, about(somebody(), 'acme'), cut(content, pieces))).toBe(size);
          const found = await it().blobs.open(id);
          expect(found?.size).toBe(size);
          expect(Buffer.compare(await bytesOf(found?.content), content)).toBe(0);
        }),
        { numRuns: runs },
      );
    }, 120_000);

    test('it tells whose and what it is, and can be read more than once', async () => {
      const [id, ana] = [randomUUID(), somebody()];
      await it().blobs.put(id, { person: ana, organization: undefined, service: 'interviews', mediaType: 'text/vtt' }, cut(noise(9), [4]));
      const found = await it().blobs.open(id);
      expect(found?.about).toEqual({ person: ana, organization: undefined, service: 'interviews', mediaType: 'text/vtt' });
      expect(await read(id)).toEqual(await read(id));
    });

    test('a file that does not exist is not there, and removing it does nothing', async () => {
      expect(await it().blobs.open(randomUUID())).toBeUndefined();
      await it().blobs.remove(randomUUID());
    });

    test('a removed file is gone, others stay', async () => {
      const [gone, kept, ana] = [randomUUID(), randomUUID(), somebody()];
      for (const id of [gone, kept]) await put(id, ana);
      await it().blobs.remove(gone);
      expect(await it().blobs.open(gone)).toBeUndefined();
      expect(await read(kept)).toHaveLength(10);
    });

    test('put again under its id, a file takes the place of the earlier one', async () => {
      const [id, content] = [randomUUID(), noise(70_000)];
      await put(id, somebody(), noise(200_000));
      await put(id, somebody(), content);
      expect(Buffer.compare(await read(id), content)).toBe(0);
    });

    test('of many put at once under one id, one stays, whole', async () => {
      const [id, contents] = [randomUUID(), Array.from({ length: 8 }, () => noise(100_000))];
      await Promise.all(contents.map((content) => put(id, somebody(), content)));
      const found = await read(id);
      expect(contents.filter((content) => Buffer.compare(content, found) === 0)).toHaveLength(1);
      await it().blobs.remove(id);
      expect(await it().blobs.open(id)).toBeUndefined();
    });

    test('a file over the limit is refused, and the earlier one is still there', async () => {
      const [id, fits] = [randomUUID(), noise(80_000)];
      expect(await it().blobs.put(id, about(somebody()), cut(fits, [1_000]), { limit: 80_000 })).toBe(80_000);
      const over = it().blobs.put(id, about(somebody()), cut(noise(80_001), [1_000]), { limit: 80_000 });
      await expect(over).rejects.toBeInstanceOf(BlobTooLarge);
      await expect(over).rejects.toMatchObject({ blob: id, limit: 80_000 });
      expect(Buffer.compare(await read(id), fits)).toBe(0);
    });

    test('the limit ends the upload, however much would follow', async () => {
      let pulled = 0;
      async function* endless() {
        for (; ; pulled++) yield new Uint8Array(10_000);
      }
      await expect(it().blobs.put(randomUUID(), about(somebody()), endless(), { limit: 100_000 })).rejects.toBeInstanceOf(BlobTooLarge);
      expect(pulled).toBeLessThanOrEqual(11);
    });

    test('a file whose upload breaks off is not there', async () => {
      const [fresh, replaced] = [randomUUID(), randomUUID()];
      await put(replaced, somebody());
      for (const id of [fresh, replaced])
        await expect(it().blobs.put(id, about(somebody()), failing(noise(400_000)))).rejects.toThrow('the line went dead');
      expect(await it().blobs.open(fresh)).toBeUndefined();
      expect(await read(replaced)).toHaveLength(10);
    });

    test('all files of a person are removed, or those of one organization', async () => {
      const [ana, ben, ids] = [somebody(), somebody(), [1, 2, 3, 4].map(() => randomUUID())];
      const there = async () => (await Promise.all(ids.map((id) => it().blobs.open(id)))).map((found) => found !== undefined);
      const [one = '', two = '', three = '', bens = ''] = ids;
      await put(one, ana, noise(1), 'acme');
      await put(two, ana, noise(1), 'umbrella');
      await put(three, ana, noise(1));
      await put(bens, ben, noise(1), 'acme');
      await it().blobs.removeAllOf(ana, 'acme');
      expect(await there()).toEqual([false, true, true, true]);
      await it().blobs.removeAllOf(ana);
      expect(await there()).toEqual([false, false, false, true]);
    });

    test('the files of an erased person cannot be read, and none can be added', async () => {
      const [ana, one, two, bens] = [somebody(), randomUUID(), randomUUID(), randomUUID()];
      await put(one, ana, noise(10), 'acme');
      await put(two, ana, noise(10));
      await put(bens, somebody());
      await it().personal.erasures.erase({ person: ana, organization: 'acme' });
      expect(await it().blobs.open(one)).toBeUndefined();
      expect(await read(two)).toHaveLength(10);
      await it().personal.erasures.erase({ person: ana });
      expect(await it().blobs.open(two)).toBeUndefined();
      await expect(put(randomUUID(), ana)).rejects.toBeInstanceOf(PersonIsErased);
      expect(await read(bens)).toHaveLength(10);
    });

    test('a file can belong to nobody', async () => {
      const id = randomUUID();
      await put(id, undefined);
      expect((await it().blobs.open(id))?.about.person).toBeUndefined();
      expect(await read(id)).toHaveLength(10);
    });
  });
}
