import { openLog } from '@candor/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mongoose';
import { appendSomehow, noted } from '../../src/contracts/log-under-test.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { unsealed } from './plain.ts';

const here = isolation();
let connection: Connection;

beforeAll(async () => {
  connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_contended` }).asPromise();
});
afterAll(async () => {
  await connection.close();
  await here.clear();
});

test('many who append to one stream at once all get in, long before a command gives up', async () => {
  const { log } = await openLog(connection, unsealed);
  const stream = 'scheduling/spec/contended';
  const all = await Promise.all(Array.from({ length: 60 }, () => appendSomehow(log, stream, [noted()])));
  expect((await log.readStream(stream)).version).toBe(60);
  expect(Math.max(...all.map(({ conflicts }) => conflicts))).toBeLessThan(20);
});
