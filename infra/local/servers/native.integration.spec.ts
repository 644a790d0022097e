import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { answers, freePorts } from '../setup/ports.mjs';
import { type Binaries, type NativeServers, type Ports, provisionNative, serverNames, startNative } from './native.mjs';

jest.setTimeout(120_000);

const dir = mkdtempSync(join(tmpdir(), 'candor-servers-'));
let binaries: Binaries;
let servers: NativeServers | undefined;

async function start(names: readonly (keyof Binaries)[] = serverNames): Promise<NativeServers> {
  const [mongodb = 0, kafka = 0, redis = 0, controller = 0] = await freePorts([undefined, undefined, undefined, undefined]);
  const ports: Ports = { mongodb, kafka, redis, controller };
  const wanted = Object.fromEntries(names.map((name) => [name, binaries[name]]));
  servers = await startNative({ binaries: wanted, ports, dir });
  return servers;
}

/** One command to Redis and its answer. */
const ask = (port: number, command: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('error', reject).once('data', (data) => {
      socket.destroy();
      resolve(data.toString().trim());
    });
  });

async function notes(url: string | undefined, text?: string): Promise<readonly string[]> {
  await using client = await mongo.MongoClient.connect(url ?? '', { serverSelectionTimeoutMS: 20_000 });
  const collection = client.db('spec').collection('notes');
  // a transaction: only a replica set has them
  if (text) await client.withSession((session) => session.withTransaction(() => collection.insertOne({ text }, { session })));
  return (await collection.find().toArray()).map((note) => note['text']);
}

beforeAll(async () => {
  binaries = await provisionNative(serverNames, 'this spec starts its own servers');
});
afterAll(async () => {
  await servers?.stop();
  rmSync(dir, { recursive: true, force: true });
});

test('what was acknowledged survives a crash, another port and a stop', async () => {
  const { running, again, stop } = await start();
  const { mongodb, kafka, redis } = running;
  await notes(mongodb?.url, 'before the crash');
  expect(await ask(redis?.port ?? 0, 'SET note kept')).toBe('+OK');

  await Promise.all(Object.values(running).map((server) => server.kill()));
  expect(await Promise.all(Object.values(running).map(({ ended }) => ended))).toEqual(Array(3).fill('was ended by SIGKILL'));
  await Promise.all(serverNames.map(again));
  expect(running.kafka).toMatchObject({ url: kafka?.url });
  expect(await answers(kafka?.port ?? 0)).toBe(true);
  expect(await notes(mongodb?.url)).toEqual(['before the crash']);
  expect(await ask(redis?.port ?? 0, 'GET note')).toBe('$4\r\nkept');
  await stop();
  expect(await answers(mongodb?.port ?? 0)).toBe(false);

  const moved = await start(['mongodb']);
  expect(moved.running.mongodb?.port).not.toBe(mongodb?.port);
  expect(await notes(moved.running.mongodb?.url, 'after')).toEqual(['before the crash', 'after']);
  await moved.stop();
});

test('a Kafka folder that was left half formatted is formatted again', async () => {
  rmSync(join(dir, 'kafka'), { recursive: true, force: true });
  mkdirSync(join(dir, 'kafka', 'log'), { recursive: true });
  writeFileSync(join(dir, 'kafka', 'log', 'meta.properties'), 'version=1\n');
  const { stop } = await start(['kafka']);
  await stop();
});

test('a server that does not start says why in its last words', async () => {
  mkdirSync(join(dir, 'redis', 'appendonlydir'), { recursive: true });
  // where Redis 7 looks, and where Redis 6 does
  writeFileSync(join(dir, 'redis', 'appendonlydir', 'appendonly.aof.manifest'), 'not a manifest\n');
  writeFileSync(join(dir, 'redis', 'appendonly.aof'), 'not a log of commands\n');
  await expect(start(['redis'])).rejects.toMatchObject({
    message: expect.stringMatching(/^redis ended with code 1\. The last it said:$/),
    remedy: expect.arrayContaining([expect.stringMatching(/manifest|append only file/), `All of it: ${join(dir, 'redis', 'server.log')}`]),
  });
});
