import { type ChildProcess, fork } from 'node:child_process';
import type { StreamVersion } from '@candor/event-sourcing';
import { auditLog, openLog, type ServiceLog } from '@candor/platform';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { meta, unsealed } from './plain.ts';

const here = isolation();
const lease = 1_500;

describe('leading a log through failures', () => {
  let database: string;
  let connection: Connection;
  let opened: ServiceLog;
  let count = 0;
  const leaders: { process: ChildProcess; said: [string, ...unknown[]][] }[] = [];

  beforeEach(async () => {
    database = `${here.prefix}_leading${++count}`;
    connection = await createConnection(here.servers.mongodbUrl, { dbName: database }).asPromise();
    opened = await openLog(connection, unsealed, { lease });
  });
  afterEach(async () => {
    for (const { process } of leaders.splice(0)) process.kill('SIGKILL');
    await connection.close();
  });
  afterAll(() => here.clear());

  function lead(failpoints = '') {
    const child = fork(new URL('./lead.process.mjs', import.meta.url), [here.servers.mongodbUrl, database, String(lease)], {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, CANDOR_FAILPOINTS: failpoints, NODE_OPTIONS: '' },
    });
    const said: [string, ...unknown[]][] = [];
    child.stdout?.on('data', (text) => {
      for (const line of String(text).split('\n')) if (line) said.push(JSON.parse(line));
    });
    const leader = { process: child, said };
    leaders.push(leader);
    return leader;
  }

  /** Appends from `writers` at once to ten streams, `each` so many and on as long as asked; returns the ids that were acknowledged. */
  async function write(writers: number, each: number, goesOn = () => false): Promise<string[]> {
    const acknowledged: string[] = [];
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let n = 0; n < each || goesOn(); n++) {
          const stream = `scheduling/spec/${(writer + n) % 10}`;
          const id = `${count}-${writer}-${n}`;
          for (;;) {
            const { version } = await opened.log.readStream(stream);
            const events = Array.from({ length: (n % 3) + 1 }, () => ({ type: 'Happened', schema: 1, data: { n }, personal: [] }));
            const write = { stream, expected: version as StreamVersion, events };
            const done = await opened.log.append({ id, at: meta.occurredAt, meta, body: '', writes: [write] }).catch((failure) => {
              if (failure.name !== 'ConcurrencyConflict') throw failure;
            });
            if (done) break;
          }
          acknowledged.push(id);
        }
      }),
    );
    return acknowledged;
  }

  const counted = () => connection.collection('seen').find().toArray();

  async function expectAllOnce(acknowledged: readonly string[]) {
    await eventually(async () => expect((await counted()).length).toBeGreaterThanOrEqual(acknowledged.length), { within: 90_000 });
    const ids = (await counted()).map((row) => row['commitId']);
    expect(ids.toSorted()).toEqual([...acknowledged].sort());
    // what is planned is read at once, and stamped a moment later
    await eventually(async () => expect(await opened.commits.countDocuments({ pos: null })).toBe(0));
    expect(await auditLog(opened.commits)).toMatchObject({ commits: acknowledged.length, waiting: 0, faults: [] });
  }

  test.each(['sequencer.before-plan', 'sequencer.after-plan', 'sequencer.after-stamps'])(
    'a leader that dies at %s is followed by one that loses and doubles nothing',
    async (failpoint) => {
      const first = lead(`${failpoint}:4`);
      await eventually(() => expect(first.said).toContainEqual(['elected', 1]));
      const patience = AbortSignal.timeout(90_000);
      const writing = write(8, 15, () => first.process.signalCode === null && !patience.aborted);
      await eventually(() => expect(first.process.signalCode).toBe('SIGKILL'), { within: 90_000 });
      lead();
      await expectAllOnce(await writing);
    },
    240_000,
  );

  test('a leader stopped beyond its lease finds itself replaced and writes nothing more', async () => {
    const first = lead();
    await eventually(() => expect(first.said).toContainEqual(['elected', 1]));
    const before = await write(4, 5);
    first.process.kill('SIGSTOP');
    const second = lead();
    await eventually(() => expect(second.said).toContainEqual(['elected', 2]), { within: 90_000 });
    const writing = write(4, 20);
    first.process.kill('SIGCONT');
    await eventually(() => expect(first.said).toContainEqual(['resigned', 1]), { within: 90_000 });
    await expectAllOnce([...before, ...(await writing)].filter((id, index, all) => all.indexOf(id) === index));
  }, 240_000);

  test('a leader whose event loop is blocked beyond the lease is fenced', async () => {
    const first = lead();
    await eventually(() => expect(first.said).toContainEqual(['elected', 1]));
    const second = lead();
    // Or the first one, awake again, would be the only one to take over from itself.
    await eventually(() => expect(second.said).toContainEqual(['stands by']));
    first.process.send({ block: lease * 4 });
    await eventually(() => expect(second.said).toContainEqual(['elected', 2]), { within: 90_000 });
    await eventually(() => expect(first.said).toContainEqual(['resigned', 1]), { within: 90_000 });
    await expectAllOnce(await write(4, 10));
  }, 240_000);
});
