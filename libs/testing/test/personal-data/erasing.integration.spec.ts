import { randomBytes } from 'node:crypto';
import { PersonIsErased } from '@candor/event-sourcing';
import {
  type ErasureDocument,
  type KeyCollections,
  KeyRing,
  MasterKeys,
  MongoAddressIndex,
  type MongoPersonalData,
  PersonalSealer,
} from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { personalText, sealOne, somebody } from '../../src/contracts/personal-data-under-test.ts';
import { at, openTestData, type TestData } from './open-test-data.ts';

const minute = 60_000;

jest.setTimeout(180_000);

describe('erasing across processes and backups', () => {
  let it: TestData;
  beforeEach(async () => {
    it = await openTestData();
  });
  afterEach(() => it.close());

  /** A key ring that is held up once after it has read and once before it writes. */
  function interrupted() {
    const between: Partial<Record<'reading' | 'writing', () => Promise<void>>> = {};
    const pass = async (place: keyof typeof between) => {
      const act = between[place];
      delete between[place];
      await act?.();
    };
    const real = it.keys.collection('keys');
    const keys = {
      find: (filter: object) => ({
        async toArray() {
          const found = await real.find(filter).toArray();
          await pass('reading');
          return found;
        },
      }),
      async bulkWrite(...operations: Parameters<typeof real.bulkWrite>) {
        await pass('writing');
        return real.bulkWrite(...operations);
      },
    };
    const ring = new KeyRing({ keys: keys as unknown as KeyCollections['keys'] }, new MasterKeys([it.masterKey]));
    return { ring, between };
  }

  async function clocked() {
    const time = { now: 0 };
    return { time, data: await it.process({ cache: { monotonic: () => time.now } }) };
  }

  test('another process forgets a destroyed key within five minutes, however often it used it meanwhile', async () => {
    const ana = somebody();
    const { time, data: reader } = await clocked();
    const token = await sealOne(reader, ana);
    await (await it.process()).erasures.erase({ person: ana });
    for (time.now = 0; time.now < 5 * minute; time.now += minute / 2) expect(await reader.sealer.open([token])).toEqual(['Ana Almeida']);
    expect(await reader.sealer.open([token])).toEqual([null]);
  });

  test('what another process still seals with a destroyed key can be opened by nobody', async () => {
    const ana = somebody();
    const { time, data: writer } = await clocked();
    await sealOne(writer, ana);
    const eraser = await it.process();
    await eraser.erasures.erase({ person: ana });
    const late = await sealOne(writer, ana, 'late');
    expect(await eraser.sealer.open([late])).toEqual([null]);
    time.now = 5 * minute;
    expect(await writer.sealer.open([late])).toEqual([null]);
    expect(await eraser.sealer.open([await sealOne(writer, ana)])).toEqual([null]);
  });

  test('the process that erases forgets at once', async () => {
    const ana = somebody();
    const data = await it.process();
    const token = await sealOne(data, ana);
    await data.erasures.erase({ person: ana });
    expect(await data.sealer.open([token])).toEqual([null]);
  });

  test('what was being read when it was erased is not remembered', async () => {
    const ana = somebody();
    const data = await it.process();
    const token = await sealOne(data, ana);
    const { ring, between } = interrupted();
    between.reading = async () => {
      await data.erasures.erase({ person: ana });
      ring.forget(ana);
    };
    const sealer = new PersonalSealer(ring);
    await sealer.open([token]);
    expect(await sealer.open([token])).toEqual([null]);
  });

  test('no key comes to be for a person who is erased before it is written', async () => {
    const ana = somebody();
    const data = await it.process();
    const { ring, between } = interrupted();
    between.writing = () => data.erasures.erase({ person: ana });
    const [token = ''] = await new PersonalSealer(ring).seal([personalText(ana)]);
    expect(await data.sealer.open([token])).toEqual([null]);
    expect(await it.keys.collection<{ _id: string }>('keys').findOne({ _id: `person/${ana}` })).toMatchObject({ erased: true, keys: [] });
  });

  test('an erasure among first seals leaves nothing that can be opened', async () => {
    for (let round = 0; round < 10; round++) {
      const ana = somebody();
      const processes = await Promise.all(Array.from({ length: 6 }, () => it.process()));
      const [eraser, ...writers] = processes;
      const sealing = writers.map((writer) => sealOne(writer, ana, 'text', undefined));
      await Promise.all([...sealing, eraser?.erasures.erase({ person: ana })]);
      const tokens = await Promise.all(sealing);
      expect(await (await it.process()).sealer.open(tokens)).toEqual(tokens.map(() => null));
      expect(await it.keys.collection<{ _id: string }>('keys').findOne({ _id: `person/${ana}` })).toMatchObject({ erased: true, keys: [] });
    }
  });

  test('an address that is written just after its person was erased does not stay', async () => {
    const ana = somebody();
    const data = await it.process();
    const real = it.keys.collection<{ _id: string; person: string }>('addresses');
    const late = {
      async findOneAndUpdate(...asked: Parameters<typeof real.findOneAndUpdate>) {
        await data.erasures.erase({ person: ana });
        return real.findOneAndUpdate(...asked);
      },
      deleteOne: (...asked: Parameters<typeof real.deleteOne>) => real.deleteOne(...asked),
    };
    const index = new MongoAddressIndex({ addresses: late as unknown as KeyCollections['addresses'] }, data.ring);
    await expect(index.put('candidate', 'ana@example.org', ana)).rejects.toBeInstanceOf(PersonIsErased);
    expect(await real.countDocuments()).toBe(0);
  });

  test('an erasure among people who take an address leaves no entry', async () => {
    for (let round = 0; round < 10; round++) {
      const ana = somebody();
      const [one, two] = [await it.process(), await it.process()];
      await Promise.allSettled([one.addresses.put('candidate', `${ana}@example.org`, ana), two.erasures.erase({ person: ana })]);
      expect(await one.addresses.find('candidate', `${ana}@example.org`)).toBeUndefined();
    }
  });

  test('a backup from before an erasure is erased again by the list that it meets', async () => {
    const [ana, ben, cleo] = [somebody(), somebody(), somebody()];
    const data = await it.process();
    const tokens = await Promise.all([
      sealOne(data, ana),
      sealOne(data, ben, 'ben', 'acme'),
      sealOne(data, ben, 'ben', 'umbrella'),
      sealOne(data, cleo),
    ]);
    await data.addresses.put('candidate', 'ana@example.org', ana);
    const backup = await copy(it);
    await data.erasures.erase({ person: ana });
    await data.erasures.erase({ person: ben, organization: 'acme' });
    const list = await listOf(data);
    expect(list).toMatchObject([
      { _id: ana, whole: true, at },
      { _id: ben, whole: false, at },
    ]);
    await restore(it, backup);
    const restored = await it.process();
    expect(await restored.sealer.open(tokens)).toEqual(['Ana Almeida', 'ben', 'ben', 'Ana Almeida']);
    expect(await restored.erasures.applyErasures(list)).toBe(2);
    for (const process of [restored, await it.process()]) {
      expect(await process.sealer.open(tokens)).toEqual([null, null, 'ben', 'Ana Almeida']);
      expect(await process.addresses.find('candidate', 'ana@example.org')).toBeUndefined();
      expect([await process.erasures.isErased(ana), await process.erasures.isErased(ben)]).toEqual([true, false]);
    }
    expect(await listOf(restored)).toEqual(list);
    expect(await restored.erasures.applyErasures()).toBe(2);
  });

  test('an erasure that was cut short after the list was written is finished by applying it', async () => {
    const ana = somebody();
    const data = await it.process();
    const token = await sealOne(data, ana);
    await it.keys.collection<{ _id: string }>('erasures').insertOne(Object.assign({ _id: ana }, { whole: true, keys: [], at }));
    await data.erasures.applyErasures();
    expect(await data.sealer.open([token])).toEqual([null]);
  });

  test('after a rotation everything opens with the new master key alone', async () => {
    const [former, next] = [randomBytes(32), randomBytes(32)];
    const before = await it.process({ masterKeys: [former] });
    const [ana, ben] = [somebody(), somebody()];
    const tokens = [await sealOne(before, ana, 'a', 'acme'), await sealOne(before, ana, 'b', 'umbrella'), await sealOne(before, ben, 'c')];
    await before.addresses.put('candidate', 'ana@example.org', ana);
    const print = await before.sealer.fingerprint([], 'body');
    const both = await it.process({ masterKeys: [next, former] });
    const fresh = await sealOne(both, somebody(), 'd');
    expect(await both.sealer.open(tokens)).toEqual(['a', 'b', 'c']);
    const half = await it.process({ masterKeys: [next] });
    await expect(half.sealer.open(tokens)).rejects.toThrow(/CANDOR_MASTER_KEY/);
    expect(await both.rewrap()).toBe(4);
    expect(await both.rewrap()).toBe(0);
    const after = await it.process({ masterKeys: [next] });
    expect(await after.sealer.open([...tokens, fresh])).toEqual(['a', 'b', 'c', 'd']);
    expect(await after.addresses.find('candidate', 'ana@example.org')).toBe(ana);
    expect(await after.sealer.fingerprint([], 'body')).toBe(print);
    await expect((await it.process({ masterKeys: [former] })).sealer.open(tokens)).rejects.toThrow(/CANDOR_MASTER_KEY/);
  });
});

async function listOf({ erasures }: MongoPersonalData): Promise<ErasureDocument[]> {
  const list: ErasureDocument[] = [];
  for await (const erasure of erasures.list()) list.push(erasure);
  return list;
}

type Documents = readonly { readonly name: string; readonly documents: readonly object[] }[];

async function copy({ keys }: TestData): Promise<Documents> {
  const collections = await keys.listCollections().toArray();
  return Promise.all(collections.map(async ({ name }) => ({ name, documents: await keys.collection(name).find().toArray() })));
}

async function restore({ keys }: TestData, backup: Documents): Promise<void> {
  for (const { name } of await keys.listCollections().toArray()) await keys.collection(name).deleteMany({});
  for (const { name, documents } of backup) if (documents.length > 0) await keys.collection(name).insertMany([...documents]);
}
