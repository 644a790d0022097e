import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommitDocument } from '@candor/platform';
import { eventually } from '@candor/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Told } from '../../oracle/checks.mjs';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { MongoServers } from './mongo-servers.ts';
import { openedLog } from './opened-log.ts';
import { commit, contentOf } from './writing.ts';

const database = 'rolled-back';
const note = { key: 'half-written', stream: 'interviews/note/1', events: 2 };
const { key, stream } = note;
const content = contentOf(key, note.events);

let servers: MongoServers;
beforeAll(async () => {
  servers = await MongoServers.start({ members: 3 });
}, 180_000);
afterAll(() => servers?.stop(), 60_000);

test('a commit that only a dying primary has is told to nobody, is rolled back, and is there once when asked for again', async () => {
  const told: Told[] = [];
  // What the driver does by itself would hide what the client is told.
  const opened = await openedLog(servers.url, database, { retryWrites: false });
  const leaders = new LeadingProcesses({ mongodbUrl: servers.url, database, lease: 1_500, service: 'interviews' });
  await commit(opened.log, { ...note, key: 'before' }).then((done) =>
    told.push({ told: 'done', key: 'before', stream, content: contentOf('before', 2), ...done }),
  );

  const old = await servers.primary();
  const others = servers.ports.filter((port) => port !== old);
  // Stopped ones would find the commit in what they had been sent, and go on with it.
  await Promise.all(others.map((port) => servers.kill(port)));
  /** A client that is told that its commit is done asks no more. */
  const ask = () =>
    commit(opened.log, note).then(
      (done) => told.push({ told: 'done', key, stream, content, ...done }),
      () => told.push({ told: 'unknown', key, stream, content }),
    );
  const first = ask();
  await onDiskOf(old);
  // A retry must not be told of what may still be lost.
  expect(await opened.log.findCommit(stream, key, content)).toBeUndefined();
  const second = ask();
  await eventually(() => expect(told.length).toBeGreaterThan(1), { what: 'an answer to the one who asked for what is there already' });
  await servers.kill(old);
  await Promise.all([first, second]);

  await Promise.all(others.map((port) => servers.startMember(port)));
  await servers.primary(others);
  await servers.startMember(old);
  await eventually(() => expectRolledBack(old), { within: 300_000, what: 'the rollback of what only the old primary had' });
  leaders.start();
  for (let tries = 0; tries < 500 && !told.some((line) => line.told === 'done' && line.key === key); tries++) await ask();
  await judged(database, { told, logs: { interviews: opened } });
  await leaders.killAll();
  await opened.close();
});

/** Waits until this member alone has the commit, and has it on disk. */
async function onDiskOf(port: number): Promise<void> {
  const client = await servers.connect(port);
  const commits = client.db(database).collection<CommitDocument>('commits', { readConcern: { level: 'local' } });
  await eventually(async () => expect(await commits.countDocuments({ commitId: key })).toBe(1));
  await client.db('admin').command({ fsync: 1 });
  await client.close();
}

/** Puts aside what it takes back, in files. */
async function expectRolledBack(port: number): Promise<void> {
  const folder = join(servers.folder(port), 'rollback');
  expect((await readdir(folder, { recursive: true })).some((name) => name.endsWith('.bson'))).toBe(true);
}
