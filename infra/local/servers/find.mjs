// @ts-check
import { rmSync } from 'node:fs';
import { answers } from '../setup/ports.mjs';
import { otherPlatform, unreachable } from '../setup/problems.mjs';
import { interrupted } from '../setup/stopping.mjs';
import { dockerEngine, removeOldTestRuns, startContainers, stopContainers } from './docker.mjs';
import { provisionNative, serverNames, startNative } from './native.mjs';
import { otherThanLinux } from './platform.mjs';

/** @typedef {import('../setup/start-options.mjs').ServerUrls} ServerUrls */
/** @typedef {import('./docker.mjs').ServerName} ServerName */
/** @typedef {import('./native.mjs').Ports} Ports */
/** @typedef {{ mongodb: string, kafka: string, redis: string }} Urls */
/** @typedef {{ urls: Urls, native?: import('./native.mjs').NativeServers, stop(): Promise<void> }} StartedServers */

/**
 * Servers that have been found and can be started.
 * @typedef {object} FoundServers
 * @property {string} text where they come from, in words
 * @property {(dir: string) => Promise<string>} reset wipes their data, except that of servers the person runs; says what was done
 * @property {(ports: Ports, dir: string) => Promise<StartedServers>} start
 */

const variables = { mongodb: 'MONGODB_URL', kafka: 'KAFKA_BROKERS', redis: 'REDIS_URL' };

/**
 * Finds MongoDB, Kafka and Redis: those the person names, else in a Docker engine, else as programs of this machine,
 * which are fetched when they are missing.
 * @param {{ urls: ServerUrls, project: string, wipe: boolean, note(text: string): void }} options
 *   project: names the containers; wipe: whether containers and their data go when they are stopped
 * @returns {Promise<FoundServers>}
 */
export async function findServers({ urls, project, wipe, note }) {
  await Promise.all(serverNames.map((name) => requireAnswer(name, urls[name])));
  const wanted = serverNames.filter((name) => !urls[name]);
  const given = /** @type {Urls} */ (urls);
  if (wanted.length === 0) {
    return {
      text: 'those given',
      reset: async () => "not wiped: the servers are not Candor's own",
      start: async () => ({ urls: given, stop: async () => {} }),
    };
  }
  const engine = await dockerEngine(wanted, note);
  if (typeof engine !== 'string') {
    return {
      text: `${wanted.join(', ')} in Docker`,
      async reset() {
        await stopContainers(engine, project, { wipe: true });
        return 'wiped';
      },
      async start(ports) {
        await removeOldTestRuns(engine);
        const stop = () => stopContainers(engine, project, { wipe });
        await startContainers({ engine, names: wanted, project, ports }).catch(async (error) => {
          await stop();
          throw error;
        });
        // outside the containers' network the member's own name means nothing: connect to it and nothing else
        const published = {
          mongodb: `mongodb://127.0.0.1:${ports.mongodb}/?directConnection=true`,
          kafka: `127.0.0.1:${ports.kafka}`,
          redis: `redis://127.0.0.1:${ports.redis}`,
        };
        return { urls: merge(published, urls), stop };
      },
    };
  }
  const platform = otherThanLinux();
  if (platform) throw otherPlatform({ platform, reason: engine });
  return native(wanted, urls, engine);
}

/**
 * @param {readonly ServerName[]} wanted
 * @param {ServerUrls} urls
 * @param {string} docker why no Docker engine can be used
 * @returns {Promise<FoundServers>}
 */
async function native(wanted, urls, docker) {
  const binaries = await provisionNative(wanted, docker);
  return {
    text: `${wanted.join(', ')} on this machine (${docker})`,
    async reset(dir) {
      rmSync(dir, { recursive: true, force: true });
      return 'wiped';
    },
    async start(ports, dir) {
      const servers = await startNative({ binaries, ports, dir, signal: interrupted });
      const own = Object.fromEntries(Object.values(servers.running).map(({ name, url }) => [name, url]));
      return { urls: merge(own, urls), native: servers, stop: servers.stop };
    },
  };
}

/** @param {Partial<Urls>} own @param {ServerUrls} given @returns {Urls} */
const merge = (own, given) => ({
  mongodb: given.mongodb ?? own.mongodb ?? '',
  kafka: given.kafka ?? own.kafka ?? '',
  redis: given.redis ?? own.redis ?? '',
});

/** @param {ServerName} name @param {string | undefined} url */
async function requireAnswer(name, url) {
  if (!url) return;
  const [, hosts = ''] = url.match(/^(?:[\w+]+:\/\/)?(?:[^@/]*@)?([^/?]+)/) ?? [];
  if (url.startsWith('mongodb+srv:')) return;
  const addresses = hosts.split(',').map((address) => address.trim());
  const standard = { mongodb: 27_017, kafka: 9092, redis: 6379 }[name];
  const reached = await Promise.all(
    addresses.map((address) => {
      const [, host = address, port] = address.match(/^\[?(.*?)\]?(?::(\d+))?$/) ?? [];
      return answers(Number(port ?? standard), host);
    }),
  );
  if (!reached.some(Boolean)) throw unreachable({ variable: variables[name], address: hosts });
}
