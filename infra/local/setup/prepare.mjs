// @ts-check
import { findServers } from '../servers/find.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { alone } from './lock.mjs';
import { node24 } from './node24.mjs';
import { freePorts } from './ports.mjs';
import { onStop } from './stopping.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */

/**
 * Installs what is missing and finds Node 24. Two commands do not install at the same time.
 * @param {Progress} progress
 * @returns {Promise<string>} Node 24
 */
export const prepare = (progress) =>
  progress.step('packages', 'installing (a minute or so the first time)', () =>
    alone(
      'setup',
      (pid) => progress.note('packages', `waiting for another command to finish its set-up (process ${pid})`),
      async () => {
        const done = await install();
        const node = await node24();
        return { text: done, value: node };
      },
    ),
  );

/**
 * @param {Progress} progress
 * @param {string} node Node 24
 */
export const prepareBuild = (progress, node) =>
  progress.step('build', 'building', () =>
    alone(
      'setup',
      (pid) => progress.note('build', `waiting for another command to finish its set-up (process ${pid})`),
      async () => ({ text: await build(node), value: undefined }),
    ),
  );

/**
 * All that has to be there before anything of Candor runs: the servers, found and started, while the packages are
 * installed and what changed is built.
 * @param {Progress} progress
 * @param {object} wanted
 * @param {import('./start-options.mjs').ServerUrls} wanted.urls servers the person runs already
 * @param {string} wanted.project names the containers, when it is to be containers
 * @param {boolean} wanted.passing the servers and their data go at the end
 * @param {boolean} wanted.reset wipes the data first
 * @param {readonly (number | undefined)[]} wanted.ports preferred, of MongoDB, Kafka, Redis and Kafka's controller
 * @param {string} wanted.dir of the data
 * @returns {Promise<{ node: string, servers: import('../servers/find.mjs').StartedServers }>} node: Node 24
 */
export async function prepareAll(progress, { urls, project, passing, reset, ports, dir }) {
  const starting = (async () => {
    const found = await progress.step('servers', 'looking for MongoDB, Kafka and Redis', async () => {
      const value = await findServers({ urls, project, wipe: passing, note: (text) => progress.note('servers', text) });
      return { text: value.text, value };
    });
    if (reset) await progress.step('data', 'wiping', async () => ({ text: await found.reset(dir), value: undefined }));
    const [mongodb = 0, kafka = 0, redis = 0, controller = 0] = await freePorts(ports);
    return progress.step('servers', 'starting', async () => ({
      text: 'running',
      value: await found.start({ mongodb, kafka, redis, controller }, dir),
    }));
  })();
  const building = (async () => {
    const node = await prepare(progress);
    await prepareBuild(progress, node);
    return node;
  })();
  // registered before they are there: whatever goes wrong meanwhile, what was begun is ended
  onStop(async () => {
    await Promise.allSettled([building, starting]);
    await (await starting.catch(() => undefined))?.stop();
  });
  const [servers, node] = await Promise.all([starting, building]);
  return { servers, node };
}
