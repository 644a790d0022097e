import { randomBytes } from 'node:crypto';
import { clocksOf, Links, names, ownKeys, SigningKeys, verifyToken } from '@candor/platform';
import { isolation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import mongoose, { type mongo } from 'mongoose';
import { saidBy } from './command-line.ts';

jest.setTimeout(180_000);

const here = isolation();
const masterKey = randomBytes(32);
const env = {
  CANDOR_PREFIX: here.prefix,
  MONGODB_URL: here.servers.mongodbUrl,
  KAFKA_BROKERS: here.servers.kafkaBrokers.join(','),
  REDIS_URL: here.servers.redisUrl,
  CANDOR_SERVICES: '{"gateway":"http://127.0.0.1:4200"}',
  CANDOR_MASTER_KEY: masterKey.toString('base64'),
};
let client: mongo.MongoClient;
let keys: SigningKeys;

beforeAll(async () => {
  client = await mongoose.mongo.MongoClient.connect(here.servers.mongodbUrl);
  keys = new SigningKeys(client.db(names.database(here.prefix, 'gateway')), masterKey);
});

afterAll(async () => {
  await client?.close();
  await here.clear();
});

const command = async (line: string): Promise<string> => (await saidBy(line, env)).join('\n');

const claimsOf = (token: string) => verifyToken(token, ownKeys(keys), new Date().toISOString());

test('an operator makes tokens of either side, and changes the key: tokens of the former one stay good', async () => {
  await expect(command('token --person hana')).rejects.toThrow('has no signing key yet');
  await keys.ensure(new Date().toISOString());
  const before = await command('token --person hana --organization acme --role owner');
  const candidate = await command('token --person cara --side candidate');
  expect(await command('rotate-keys')).toContain((await keys.current()).id);
  expect((await keys.published()).keys).toHaveLength(2);
  expect(await claimsOf(before)).toMatchObject({ sub: 'hana', side: 'member', memberships: [{ organization: 'acme', role: 'owner' }] });
  expect(await claimsOf(candidate)).toMatchObject({ sub: 'cara', side: 'candidate', memberships: [] });
  expect(await claimsOf(await command('token --person hana'))).toMatchObject({ memberships: [] });
});

const linkIn = (said: string): string => /^http:\/\/127\.0\.0\.1:4200\/l\/(\S+)$/m.exec(said)?.[1] ?? '';

test('an operator makes a link to their page, for a while by the clock of the installation and for no account', async () => {
  const links = new Links(masterKey);
  const [before, now] = [Date.now(), new Date().toISOString()];
  const claims = await links.verify(linkIn(await command('operator-link --by olga')), now);
  expect(claims).toMatchObject({ purpose: 'operator', subject: 'olga', person: 'operator-olga' });
  expect(claims).not.toHaveProperty('organization');
  const hours = (Date.parse(claims.expiresAt) - before) / 3_600_000;
  expect(hours).toBeGreaterThan(7.9);
  expect(hours).toBeLessThan(8.1);
  const clocks = clocksOf(client.db(names.installationDatabase(here.prefix)));
  await clocks.insertOne({ _id: 'clock', instant: '2026-03-02T09:00:00.000Z', step: 0 });
  const { expiresAt } = await links.verify(linkIn(await command('operator-link --by olga --hours 2')), '2026-03-02T10:59:00.000Z');
  await clocks.deleteOne({ _id: 'clock' });
  expect(expiresAt).toBe('2026-03-02T11:00:00.000Z');
});

test.each([
  ['operator-link --hours 73', 'whole number from 1 to 72'],
  ['operator-link --hours soon', 'whole number from 1 to 72'],
  ['token --person hana --role king', 'There is no role "king"'],
  ['token --person hana --side other', 'There is no side "other"'],
])('%s is refused', async (line, why) => {
  await expect(command(line)).rejects.toThrow(why);
});
