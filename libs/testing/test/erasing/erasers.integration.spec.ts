import { randomUUID } from 'node:crypto';
import { eraseBlobs, eraseParkedErrors } from '@candor/platform';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { about, cut, noise, somebody } from '../../src/contracts/blobs-under-test.ts';
import { sealOne } from '../../src/contracts/personal-data-under-test.ts';
import { openTestBlobs, type TestBlobs } from '../blobs/open-test-blobs.ts';

jest.setTimeout(180_000);

describe('what a service clears besides sealed texts', () => {
  let it: TestBlobs;
  beforeAll(async () => {
    it = await openTestBlobs();
  });
  afterAll(() => it.close());

  async function park(stream: string, text: string, message: string, collection = 'parked'): Promise<void> {
    const _id = `projection:rows ${stream}`;
    await it.database.collection('commits').insertOne({ stream, from: 3, to: 3, events: [{ type: 'Noted', data: { list: [{ text }] } }] });
    await it.database
      .collection<{ _id: string }>(collection)
      .insertOne(Object.assign({ _id }, { stream, from: 3, error: { name: 'E', message } }));
  }
  const messages = async (collection = 'parked') =>
    (await it.database.collection(collection).find().sort({ stream: 1 }).toArray()).map(({ error }) => error.message);

  test('files, of the person or of one organization', async () => {
    const [ana, one, two] = [somebody(), randomUUID(), randomUUID()];
    await it.blobs.put(one, about(ana, 'acme'), cut(noise(10), [5]));
    await it.blobs.put(two, about(ana, 'umbrella'), cut(noise(10), [5]));
    const erase = eraseBlobs(it.blobs);
    await erase({ person: ana, organization: 'acme' });
    expect([await it.blobs.open(one), (await it.blobs.open(two))?.size]).toEqual([undefined, 10]);
    await erase({ person: ana });
    expect(await it.blobs.open(two)).toBeUndefined();
  });

  test('what failures of parked commits quoted', async () => {
    const { personal } = it;
    await park('s/a/1', await sealOne(personal, 'ana', 'x', 'acme'), 'Ana');
    await park('s/a/2', await sealOne(personal, 'ana', 'x', 'umbrella'), 'Ana');
    await park('s/a/3', await sealOne(personal, 'ben', 'x', 'acme'), 'Ben');
    await park('s/a/ana', 'nothing', 'Ana');
    await park('s/a/5', await sealOne(personal, 'ana', 'x', 'acme'), 'Ana', 'parked_dropped');
    await personal.erasures.erase({ person: 'ana' });
    const erase = eraseParkedErrors(it.database);
    await erase({ person: 'ana', organization: 'acme' });
    expect([await messages(), await messages('parked_dropped')]).toEqual([['<erased>', 'Ana', 'Ben', '<erased>'], ['<erased>']]);
    await erase({ person: 'ana' });
    expect(await messages()).toEqual(['<erased>', '<erased>', 'Ben', '<erased>']);
  });
});
