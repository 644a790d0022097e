// @ts-check
import { join } from 'node:path';
import { requireRoom, room } from '../setup/disk-space.mjs';
import { together } from '../setup/setup-error.mjs';
import * as kafka from './kafka.mjs';
import * as mongodb from './mongodb.mjs';
import * as redis from './redis.mjs';

// MongoDB, Kafka and Redis as programs of this machine.

/** @typedef {import('./docker.mjs').ServerName} ServerName */
/** @typedef {import('./server-process.mjs').RunningServer} RunningServer */
/** @typedef {{ mongodb: number, kafka: number, redis: number, controller: number }} Ports */
/** @typedef {{ mongodb?: mongodb.MongodbBinaries, kafka?: kafka.KafkaBinaries, redis?: redis.RedisBinaries }} Binaries */

export const serverNames = /** @type {const} */ (['mongodb', 'kafka', 'redis']);

/**
 * Servers that run as processes of their own.
 * @typedef {object} NativeServers
 * @property {Partial<Record<ServerName, RunningServer>>} running as they run now
 * @property {(name: ServerName) => Promise<RunningServer>} again starts one that has ended, at the same port with the same data
 * @property {() => Promise<void>} stop
 */

/**
 * Finds the programs, and fetches those that are missing.
 * @param {readonly ServerName[]} names
 * @param {string} docker why no Docker engine can be used
 * @returns {Promise<Binaries>}
 */
export async function provisionNative(names, docker) {
  /** @type {Record<ServerName, () => Promise<Binaries>>} */
  const provisions = {
    mongodb: async () => ({ mongodb: await mongodb.provision({ docker }) }),
    kafka: async () => ({ kafka: await kafka.provision({ docker }) }),
    redis: async () => ({ redis: await redis.provision({ docker }) }),
  };
  const provisioning = names.map((name) => provisions[name]());
  // what one of them lacks must not cut the others short
  const failed = (await Promise.allSettled(provisioning)).flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (failed.length > 0) throw together(failed);
  return Object.assign({}, ...(await Promise.all(provisioning)));
}

/**
 * @param {{ binaries: Binaries, ports: Ports, dir: string, signal?: AbortSignal }} servers
 * @returns {Promise<NativeServers>}
 */
export async function startNative({ binaries, ports, dir, signal }) {
  await requireRoom(dir, room.running);
  const at = (/** @type {ServerName} */ name) => ({ dir: join(dir, name), port: ports[name], ...(signal ? { signal } : {}) });
  /** @type {(name: ServerName) => Promise<RunningServer>} */
  const begin = (name) => {
    if (name === 'mongodb' && binaries.mongodb) return mongodb.start({ ...at(name), binaries: binaries.mongodb });
    if (name === 'kafka' && binaries.kafka) return kafka.start({ ...at(name), controllerPort: ports.controller, binaries: binaries.kafka });
    if (name === 'redis' && binaries.redis) return redis.start({ ...at(name), binaries: binaries.redis });
    throw new Error(`${name} is not one of these servers`);
  };
  /** @type {NativeServers['running']} */
  const running = {};
  const again = async (/** @type {ServerName} */ name) => {
    const server = await begin(name);
    running[name] = server;
    return server;
  };
  const stop = async () => void (await Promise.all(Object.values(running).map((server) => server.stop())));
  const results = await Promise.allSettled(serverNames.filter((name) => binaries[name]).map(again));
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    await stop();
    throw result.reason;
  }
  return { running, again, stop };
}
