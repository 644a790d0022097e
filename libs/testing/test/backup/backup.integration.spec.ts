import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StreamVersion } from '@candor/event-sourcing';
import { auditLog, checkBackup, names, openLog, restoreBackup, writeBackup } from '@candor/platform';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createConnection, mongo } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { unreported } from '../log/plain.ts';

jest.setTimeout(180_000);

const here = isolation();
const takenAt = '2026-03-01T10:00:00.000Z';
const masterKey = randomBytes(32);
const sealer = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };
const meta = { occurredAt: takenAt, actor: { kind: 'system', id: 'spec' }, correlation: 'c', causation: 'c', origin: 'live' } as const;

describe('backup and restore', () => {
  const from = `${here.prefix}_a`;
  let directory: string;
  let file: string;
  let client: mongo.MongoClient;

  const source = (prefix: string, key: Uint8Array = masterKey) => ({ client, prefix, masterKey: key });
  const restored = (prefix: string, key?: Uint8Array, erasures: () => Promise<void> = async () => undefined) =>
    restoreBackup(source(prefix, key), file, erasures);

  /** Appends to this many streams of a service's log, until all is sequenced. */
  async function append(prefix: string, service: 'scheduling' | 'analytics', streams: number): Promise<void> {
    const connection = await createConnection(here.servers.mongodbUrl, { dbName: names.database(prefix, service) }).asPromise();
    const { log, commits, leader } = await openLog(connection, sealer, { lease: 2_000 });
    const leading = leader(() => [], unreported);
    leading.start();
    await Promise.all(
      Array.from({ length: streams }, async (_, n) => {
        const stream = `${service}/spec/${n}`;
        const { version } = await log.readStream(stream);
        const events = [{ type: 'Happened', schema: 1, data: { n, text: 'ein “Wort”\u2028', at: 1.5 }, personal: [] }];
        const writes = [{ stream, expected: version as StreamVersion, events }];
        await log.append({ id: `${stream}-${version}`, at: takenAt, meta, body: '', writes });
      }),
    );
    await eventually(async () => expect(await commits.countDocuments({ pos: null })).toBe(0));
    await leading.stop();
    await connection.close();
  }

  const commitsOf = (prefix: string, service: 'scheduling' | 'analytics') =>
    client.db(names.database(prefix, service)).collection('commits').find().sort({ pos: 1 }).toArray();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'candor-backup-'));
    file = join(directory, 'candor.backup');
    client = await mongo.MongoClient.connect(here.servers.mongodbUrl);
    await append(from, 'scheduling', 700);
    await append(from, 'analytics', 3);
    await client
      .db(names.keysDatabase(from))
      .collection('keys')
      .insertOne({ wrapped: new mongo.Binary(randomBytes(48)), madeAt: new Date(0) });
    await client.db(names.database(from, 'scheduling')).collection('host-availability_v1').insertOne({ derived: true });
    await writeBackup(source(from), file, takenAt);
  });
  afterAll(async () => {
    await client.close();
    await rm(directory, { recursive: true });
    await here.clear();
  });

  test('an empty installation gets everything back that cannot be built again, and goes on', async () => {
    const to = `${here.prefix}_b`;
    const order: string[] = [];
    const summary = await restored(
      to,
      masterKey,
      async () => void order.push(`${(await commitsOf(to, 'scheduling')).length} before erasures`),
    );
    expect(summary.documents).toBe(704);
    expect(order).toEqual(['700 before erasures']);
    expect(await commitsOf(to, 'scheduling')).toEqual(await commitsOf(from, 'scheduling'));
    expect(await client.db(names.keysDatabase(to)).collection('keys').find().toArray()).toEqual(
      await client.db(names.keysDatabase(from)).collection('keys').find().toArray(),
    );
    expect(await client.db(names.database(to, 'scheduling')).collection('host-availability_v1').countDocuments()).toBe(0);
    await append(to, 'scheduling', 2);
    const commits = client.db(names.database(to, 'scheduling')).collection('commits');
    expect(await auditLog(commits as never)).toEqual({ commits: 702, events: 702, position: 702, waiting: 0, faults: [] });
  });

  test('it shows one moment, also while more is appended', async () => {
    const busy = join(directory, 'busy.backup');
    const [summary] = await Promise.all([writeBackup(source(from), busy, takenAt), append(from, 'analytics', 40)]);
    expect(await checkBackup(busy, masterKey)).toEqual({ documents: summary.documents, sha256: summary.sha256 });
  });

  test('only its owner can read the file', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('nothing is restored over existing data', async () => {
    await expect(restored(from)).rejects.toThrow(/is not empty \(scheduling has commits\)/);
  });

  test('another master key is refused before anything is written', async () => {
    const to = `${here.prefix}_c`;
    await expect(restored(to, randomBytes(32))).rejects.toThrow(/another master key/);
    expect(await commitsOf(to, 'scheduling')).toEqual([]);
  });

  test.each([
    ['cut short', async (copy: string) => truncate(copy, Math.floor((await stat(copy)).size / 2)), /cannot be read to its end/],
    ['with one letter changed', (copy: string) => rewrite(copy, (text) => text.replace('“Wort”', '“Ward”')), /is damaged/],
    ['with a document left out', (copy: string) => rewrite(copy, (text) => text.replace(/\n[^\n]*Happened[^\n]*\n/, '\n')), /is damaged/],
    ['without its end', (copy: string) => rewrite(copy, (text) => text.replace(/\n[^\n]*\n$/, '\n')), /is damaged/],
    ['that is something else', (copy: string) => writeFile(copy, gzipSync('hello\n')), /is not a Candor backup/],
    ['that is not even gzip', (copy: string) => writeFile(copy, 'hello\n'), /cannot be read to its end/],
  ])('a file %s is refused before anything is written', async (_what, damage, message) => {
    const copy = join(directory, 'damaged.backup');
    await writeFile(copy, await readFile(file));
    await damage(copy);
    const to = `${here.prefix}_d`;
    await expect(restoreBackup(source(to), copy, async () => undefined)).rejects.toThrow(message);
    expect(await commitsOf(to, 'scheduling')).toEqual([]);
  });
});

const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
  const before = gunzipSync(await readFile(file)).toString();
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, gzipSync(after));
};
