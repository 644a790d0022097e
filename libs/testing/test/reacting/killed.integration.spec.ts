import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Catalog, liveRows, openLog, type ServiceLog } from '@candor/platform';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { added, type TallyRow, tally } from '../projecting/tally.ts';

jest.setTimeout(300_000);

const here = isolation();
const lease = 1_500;
const at = '2026-03-02T09:00:00.000Z';
const meta = { occurredAt: at, actor: { kind: 'person', id: 'ana' }, correlation: 'c', causation: 'c', origin: 'live' } as const;
const sealer = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };

describe('processes that are killed while they project and react', () => {
  let database: string;
  let connection: Connection;
  let db: mongo.Db;
  let opened: ServiceLog;
  let catalog: Catalog;
  let count = 0;
  let children: ChildProcess[];

  beforeEach(async () => {
    children = [];
    written = 0;
    database = `${here.prefix}_killed${++count}`;
    connection = await createConnection(here.servers.mongodbUrl, { dbName: database }).asPromise();
    db = connection.getClient().db(database) as unknown as mongo.Db;
    opened = await openLog(connection, sealer, { lease });
    catalog = new Catalog(db, opened.log);
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await connection.close();
  });
  afterAll(() => here.clear());

  function handle(failpoints = '', version = 1): ChildProcess {
    const child = fork(
      new URL('./handle.process.mjs', import.meta.url),
      [here.servers.mongodbUrl, database, String(lease), String(version)],
      {
        execArgv: [],
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        env: { ...process.env, CANDOR_FAILPOINTS: failpoints, NODE_OPTIONS: '' },
      },
    );
    child.stdout?.resume();
    children.push(child);
    return child;
  }

  /** Waits until the process leads the log. */
  const leading = (child: ChildProcess) =>
    new Promise<void>((resolve) => child.stdout?.on('data', (text) => String(text).includes('elected') && resolve()));
  const killed = (child: ChildProcess) =>
    eventually(() => expect(child.signalCode).toBe('SIGKILL'), { within: 90_000, what: 'the death of the process' });

  let written: number;

  /** So many commits more, spread over six streams. */
  async function write(commits: number): Promise<void> {
    const next = Array.from({ length: commits }, (_, n) => {
      const from = Math.floor((written + n) / 6) + 1;
      const stream = tally(`${(written + n) % 6}`);
      const { data, type, schema } = added(1, 'top');
      return { stream, from, to: from, commitId: `${stream}#${from}`, at, events: [{ id: `${stream}@${from}`, type, schema, data, meta }] };
    });
    await opened.log.receive(next);
    written += commits;
  }

  const rows = async () => {
    const document = await catalog.look('tallies');
    const place = document && liveRows(document);
    return place ? db.collection<{ _id: string; row: TallyRow }>(place.collection) : undefined;
  };
  const stored = async (collection: string) =>
    (await db.collection(collection).find().sort({ _id: 1 }).toArray()).map(({ _id, row }) => [_id, row]);
  const counted = async () => (await (await rows())?.findOne({ _id: 'shelf:top' }))?.row.count;
  const echoes = () => opened.commits.countDocuments({ stream: { $regex: '^scheduling/echo/' } });
  const untilAll = () => eventually(async () => expect([await counted(), await echoes()]).toEqual([written, written]), { within: 100_000 });

  test.each(['projector.before-commit', 'projector.before-commit:3', 'reactor.before-checkpoint', 'reactor.before-checkpoint:3'])(
    'killed at %s, another goes on and counts and echoes everything once',
    async (failpoint) => {
      await catalog.ensure({ name: 'tallies', version: 1, from: [] });
      const first = handle(failpoint);
      await leading(first);
      await eventually(
        async () => {
          await write(12);
          expect(first.signalCode).toBe('SIGKILL');
        },
        { within: 100_000, every: 50 },
      );
      handle();
      await write(12);
      await untilAll();
      const versions = Array.from({ length: written / 6 }, (_, n) => n + 1);
      for (let stream = 0; stream < 6; stream++)
        expect((await (await rows())?.findOne({ _id: `${stream}` }))?.row.versions).toEqual(versions);
    },
  );

  test.each(['rebuild.before-commit:2', 'rebuild.before-switch', 'rebuild.after-switch'])(
    'killed at %s, another finishes the rebuild, and no half view is ever read',
    async (failpoint) => {
      await catalog.ensure({ name: 'tallies', version: 1, from: [] });
      const old = handle();
      await write(1_800);
      await eventually(async () => expect(await counted()).toBe(1_800), { within: 100_000 });
      old.kill('SIGKILL');
      const before = await stored('tallies_v1_g1');
      let least = Number.POSITIVE_INFINITY;
      let watching = true;
      const watch = (async () => {
        for (; watching; await pause(10)) least = Math.min(least, (await counted()) ?? 0);
      })();
      await killed(handle(failpoint, 2));
      handle('', 2);
      await eventually(async () => expect(await catalog.look('tallies')).toMatchObject({ version: 2, building: null }), {
        within: 100_000,
      });
      watching = false;
      await watch;
      expect(least).toBe(1_800);
      expect(await stored('tallies_v2_g2')).toEqual(before);
    },
  );

  test('everything but the log can be lost', async () => {
    await catalog.ensure({ name: 'tallies', version: 1, from: [] });
    const first = handle();
    await write(120);
    await untilAll();
    first.kill('SIGKILL');
    const before = await stored('tallies_v1_g1');
    for (const lost of ['projections', 'checkpoints', 'parked', 'tallies_v1_g1', 'rings']) await db.dropCollection(lost);
    handle();
    await untilAll();
    const done = { _id: 'reactor:echo-when-added', position: 240 };
    await eventually(async () => expect(await db.collection<{ _id: string }>('checkpoints').findOne(done)).not.toBeNull());
    expect(await stored('tallies_v1_g1')).toEqual(before);
    expect(await echoes()).toBe(120);
    expect(await db.collection('rings').countDocuments()).toBeGreaterThanOrEqual(120);
  });
});
