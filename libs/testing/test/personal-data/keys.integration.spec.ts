import { randomBytes } from 'node:crypto';
import { BrokenSeal } from '@candor/event-sourcing';
import { holdersIn, type MongoPersonalData, WrongMasterKey } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { personalText, sealOne, somebody } from '../../src/contracts/personal-data-under-test.ts';
import { dump, openTestData, type TestData } from './open-test-data.ts';

const master = randomBytes(32);

interface KeyRow {
  readonly _id: string;
  readonly keys: readonly {
    readonly id: string;
    readonly organization: string | null;
    readonly master: string;
    readonly wrapped: string;
  }[];
}

jest.setTimeout(180_000);

describe('keys in the keys database', () => {
  let it: TestData;
  let data: MongoPersonalData;
  beforeEach(async () => {
    it = await openTestData(master);
    data = await it.process();
  });
  afterEach(() => it.close());

  const stored = () => it.keys.collection<KeyRow>('keys');
  const open = (process: MongoPersonalData, ...tokens: readonly string[]) => process.sealer.open(tokens);

  test('twenty processes that seal for a person for the first time at once use one key', async () => {
    const ana = somebody();
    const processes = await Promise.all(Array.from({ length: 20 }, () => it.process()));
    const tokens = await Promise.all(processes.map((process, index) => sealOne(process, ana, `text ${index}`)));
    const [row] = await stored().find().toArray();
    expect(row?.keys).toHaveLength(1);
    for (const process of [processes[0] ?? data, processes[19] ?? data, data])
      expect(await open(process, ...tokens)).toEqual(tokens.map((_, index) => `text ${index}`));
  });

  test('each organization gets its own key, also when twenty of them begin at once', async () => {
    const ana = somebody();
    const organizations = Array.from({ length: 20 }, (_, index) => `organization ${index}`);
    const processes = await Promise.all(organizations.map(() => it.process()));
    const tokens = await Promise.all(
      organizations.map((organization, index) => sealOne(processes[index] ?? data, ana, organization, organization)),
    );
    expect(await open(data, ...tokens)).toEqual(organizations);
    const [row] = await stored().find().toArray();
    expect(row?.keys.map(({ organization }) => organization).sort()).toEqual([...organizations].sort());
  });

  test('a thousand texts need a handful of round trips, known ones none', async () => {
    const texts = Array.from({ length: 1_000 }, (_, index) => personalText(`person ${index % 50}`, `text ${index}`));
    const commands = it.commands;
    commands.length = 0;
    const tokens = await data.sealer.seal(texts);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(3);
    commands.length = 0;
    await data.sealer.open(await data.sealer.seal(texts));
    await data.sealer.open(tokens);
    expect(commands).toEqual([]);
  });

  test('many who come at the same moment get their keys together', async () => {
    const people = Array.from({ length: 40 }, somebody);
    it.commands.length = 0;
    const tokens = await Promise.all(people.map((person) => sealOne(data, person, person)));
    expect(it.commands).toEqual(['find', 'update', 'find']);
    expect(await open(data, ...tokens)).toEqual(people);
  });

  test('a token opens in its place only: every part of it counts', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const [token, other] = [await sealOne(data, ana, 'one'), await sealOne(data, ana, 'two')];
    await sealOne(data, ben, 'three');
    const [, , head = '', nonce = '', sealed = ''] = token.split(':');
    const [, , otherHead = '', otherNonce = '', otherSealed = ''] = other.split(':');
    const [person, organization, key, event, field] = JSON.parse(Buffer.from(head, 'base64url').toString());
    const bens = JSON.parse(Buffer.from((await sealOne(data, ben)).split(':')[2] ?? '', 'base64url').toString());
    const headed = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(person).toBe(ana);
    const changed = [
      [otherHead, nonce, sealed],
      [head, otherNonce, sealed],
      [head, nonce, otherSealed],
      [headed(person, 'umbrella', key, event, field), nonce, sealed],
      [headed(person, null, key, event, field), nonce, sealed],
      [headed(person, organization, key, 'other', field), nonce, sealed],
      [headed(person, organization, key, event, 'other'), nonce, sealed],
      [headed(ben, organization, bens[2], event, field), nonce, sealed],
      [Buffer.from(` ${Buffer.from(head, 'base64url')}`).toString('base64url'), nonce, sealed],
      [head, nonce.slice(0, -4), sealed],
      [head, nonce, sealed.slice(0, 8)],
    ].map((parts) => `sealed:1:${parts.join(':')}`);
    for (const text of changed) await expect(open(data, text)).rejects.toBeInstanceOf(BrokenSeal);
    await expect(
      open(data, `sealed:1:${[headed(person, organization, bens[2], event, field), nonce, sealed].join(':')}`),
    ).rejects.toThrow();
    expect(await open(data, token)).toEqual(['one']);
  });

  test('no character of a token can be changed', async () => {
    const token = await sealOne(data, somebody(), 'a text');
    const characters = [...'ABCwxyz0189-_:= \u00e9'];
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...characters), async (place, character) => {
        fc.pre(token[place] !== character);
        await expect(open(data, token.slice(0, place) + character + token.slice(place + 1))).rejects.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('nor can the last one, whose bits are not all used', async () => {
    for (const text of ['', 'x', 'xy', 'xyz']) {
      const token = await sealOne(data, somebody(), text);
      for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
        if (!token.endsWith(last)) await expect(open(data, token.slice(0, -1) + last)).rejects.toBeInstanceOf(BrokenSeal);
    }
  });

  test('a key is found that another process has made since the others were cached', async () => {
    const [ana, other] = [somebody(), await it.process()];
    await sealOne(data, ana, 'here', 'acme');
    expect(await open(data, await sealOne(other, ana, 'there', 'umbrella'))).toEqual(['there']);
  });

  test('the database shows no key, no address, no text', async () => {
    await data.addresses.put('candidate', 'ana.almeida@example.org', somebody());
    await sealOne(data, somebody(), 'Ana Almeida');
    await data.sealer.fingerprint([], 'secret body');
    const text = (await dump(it.keys)).toLowerCase();
    for (const word of ['almeida', 'example', 'secret']) expect(text).not.toContain(word);
    for (const form of ['base64', 'base64url', 'hex', 'latin1'] as const) expect(text).not.toContain(master.toString(form).toLowerCase());
  });

  test('fingerprints and addresses are the same in every process', async () => {
    const holders = [{ person: somebody(), organization: 'acme' }];
    const other = await it.process();
    expect(await other.sealer.fingerprint(holders, 'body')).toBe(await data.sealer.fingerprint(holders, 'body'));
    expect(await other.sealer.fingerprint([], 'body')).toBe(await data.sealer.fingerprint([], 'body'));
    await data.addresses.put('candidate', 'ana@example.org', 'ana');
    expect(await other.addresses.find('candidate', 'ANA@example.org')).toBe('ana');
  });

  test('another installation has other hashes for the same address and the same body', async () => {
    const elsewhere = await openTestData(master);
    try {
      const there = await elsewhere.process();
      await there.addresses.put('candidate', 'ana@example.org', 'ana');
      await data.addresses.put('candidate', 'ana@example.org', 'ana');
      const ids = await Promise.all([it.keys, elsewhere.keys].map((keys) => keys.collection('addresses').findOne({})));
      expect(ids[0]?._id).not.toEqual(ids[1]?._id);
      expect(await there.sealer.fingerprint([], 'body')).not.toBe(await data.sealer.fingerprint([], 'body'));
    } finally {
      await elsewhere.close();
    }
  });

  test('everybody in a value under whose keys something is sealed', async () => {
    const value = {
      list: [{ text: await sealOne(data, 'ana') }, await sealOne(data, 'ana')],
      other: await sealOne(data, 'ben', 'x', 'umbrella'),
      plain: 'sealed:1:nothing',
      number: 1,
      none: null,
    };
    expect(holdersIn(value)).toEqual([
      { person: 'ana', organization: 'acme' },
      { person: 'ben', organization: 'umbrella' },
    ]);
  });

  test('a key that was lost, not destroyed, is a failure and no erasure', async () => {
    const token = await sealOne(data, somebody());
    await stored().deleteMany({});
    await expect(open(await it.process(), token)).rejects.toMatchObject({ name: 'MissingKey' });
  });

  test('a key put in the place of another does not unwrap', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const token = await sealOne(data, ana);
    await sealOne(data, ben);
    const [anas, bens] = await Promise.all([ana, ben].map((person) => stored().findOne({ _id: `person/${person}` })));
    await stored().updateOne({ _id: anas?._id ?? '' }, { $set: { 'keys.0.wrapped': bens?.keys[0]?.wrapped ?? '' } });
    await expect(open(await it.process(), token)).rejects.toBeInstanceOf(WrongMasterKey);
  });
});
