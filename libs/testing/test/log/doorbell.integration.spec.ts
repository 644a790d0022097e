import type { StreamVersion } from '@candor/event-sourcing';
import { openLog } from '@candor/platform';
import { afterAll, expect, test } from '@jest/globals';
import { createConnection } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { meta, unreported, unsealed } from './plain.ts';

const here = isolation();

afterAll(() => here.clear());

test('a leader whose doorbell hangs without a word finds what another process appends', async () => {
  const dbName = `${here.prefix}_hanging`;
  const connections = await Promise.all([0, 1].map(() => createConnection(here.servers.mongodbUrl, { dbName }).asPromise()));
  const [leading, writing] = await Promise.all(connections.map((connection) => openLog(connection, unsealed)));
  if (!leading || !writing) throw new Error('the log did not open');
  const watching = Promise.withResolvers<void>();
  const silence = Promise.withResolvers<never>();
  const tryNext = () => {
    watching.resolve();
    return silence.promise;
  };
  const close = async () => silence.reject(new Error('closed'));
  Object.assign(leading.commits, { watch: () => ({ tryNext, close }) });
  const leader = leading.leader(() => [], unreported);
  leader.start();
  await watching.promise;
  for (const id of ['1', '2']) {
    const events = [{ type: 'Happened', schema: 1, data: {}, personal: [] }];
    const writes = [{ stream: `scheduling/spec/${id}`, expected: 0 as StreamVersion, events }];
    await writing.log.append({ id, at: meta.occurredAt, meta, body: '', writes });
    await eventually(async () => expect(await writing.commits.countDocuments({ pos: Number(id) })).toBe(1), { within: 30_000 });
  }
  await leader.stop();
  await Promise.all(connections.map((connection) => connection.close()));
}, 100_000);
