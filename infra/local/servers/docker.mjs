// @ts-check
import { createHash } from 'node:crypto';
import { identityOf } from '../setup/process-identity.mjs';
import { ask, runTool } from '../setup/run-tool.mjs';
import { Interrupted } from '../setup/setup-error.mjs';
import { compose, findCompose, log, up } from './compose.mjs';

/** The images of docker-compose.yml that are servers. */
export const images = { mongodb: 'mongo:8', kafka: 'apache/kafka:4.1.0', redis: 'redis:8' };

/** @typedef {keyof typeof images} ServerName */
/** @typedef {{ mongodb: number, kafka: number, redis: number }} ServerPorts */
/** @typedef {import('./compose.mjs').Engine} Engine */

/** One project per working copy, so that two of them do not share containers. */
export const projectOf = (/** @type {string} */ folder) => `candor-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;

const testProject = /^candor-test-(\d+)-/;

/** One project per test run, with the number of its process: what a killed run left can be told from one that goes on. */
export const testProjectOf = (/** @type {string} */ run) => `candor-test-${process.pid}-${run.toLowerCase()}`;

/**
 * A Docker engine that can run the servers asked for.
 * @param {readonly ServerName[]} names
 * @param {(text: string) => void} note told when images are pulled
 * @returns {Promise<Engine | string>} the engine, or why there is none
 */
export async function dockerEngine(names, note) {
  if ((await ask('docker', ['--version'])) === undefined) return 'Docker is not installed';
  if (!(await ask('docker', ['version', '--format', '{{.Server.Version}}']))) return 'no Docker engine answers';
  const compose = await findCompose();
  if (!compose) return 'Docker has no compose';
  for (const image of names.map((name) => images[name])) {
    if ((await ask('docker', ['image', 'inspect', '--format', '{{.Id}}', image])) !== undefined) continue;
    note(`pulling ${image} …`);
    try {
      await runTool('docker', ['pull', '--quiet', image], { log });
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      return `Docker cannot pull ${image}`;
    }
  }
  return { compose };
}

/** The servers alone, with ports on this machine. @param {Engine} engine @param {string} name @param {NodeJS.ProcessEnv} [env] */
const servers = (engine, name, env = {}) => ({ engine, name, files: ['docker-compose.yml', 'infra/docker/published.yml'], env });

/**
 * Starts servers as containers and waits until they are healthy.
 * @param {{ engine: Engine, names: readonly ServerName[], project: string, ports: ServerPorts }} servers
 */
export async function startContainers({ engine, names, project, ports }) {
  const env = {
    CANDOR_MONGODB_PORT: String(ports.mongodb),
    CANDOR_KAFKA_PORT: String(ports.kafka),
    CANDOR_REDIS_PORT: String(ports.redis),
  };
  await up(servers(engine, project, env), names);
}

/**
 * Stops the containers of a project; with `wipe` they and their data are removed. Works after Ctrl-C too.
 * @param {Engine} engine
 * @param {string} project
 * @param {{ wipe: boolean }} options
 */
export async function stopContainers(engine, project, { wipe }) {
  const args = wipe ? ['down', '--volumes', '--timeout', '10'] : ['stop', '--timeout', '15'];
  await compose(servers(engine, project), args, { whileStopping: true });
}

/**
 * Removes the containers and data of test runs that were killed.
 * @param {Engine} engine
 */
export async function removeOldTestRuns(engine) {
  const format = '{{.Label "com.docker.compose.project"}}';
  const listed = (await ask('docker', ['ps', '--all', '--filter', 'label=com.docker.compose.project', '--format', format])) ?? '';
  const projects = new Set(listed.split('\n').filter((project) => testProject.test(project)));
  const old = [...projects].filter((project) => !identityOf(Number(project.match(testProject)?.[1])));
  await Promise.all(old.map((project) => stopContainers(engine, project, { wipe: true })));
}
