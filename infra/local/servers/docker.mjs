// @ts-check
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from '../setup/explain.mjs';
import { places } from '../setup/places.mjs';
import { didNotStart } from '../setup/problems.mjs';
import { identityOf } from '../setup/process-identity.mjs';
import { ask, runTool, ToolFailed } from '../setup/run-tool.mjs';
import { Interrupted } from '../setup/setup-error.mjs';
import { interrupted } from '../setup/stopping.mjs';

/** The images of docker-compose.yml that are servers. */
export const images = { mongodb: 'mongo:8', kafka: 'apache/kafka:4.1.0', redis: 'redis:8' };

/** @typedef {keyof typeof images} ServerName */
/** @typedef {{ mongodb: number, kafka: number, redis: number }} ServerPorts */
/** @typedef {{ compose: readonly string[] }} Engine */

/** One project per working copy, so that two of them do not share containers. */
export const projectOf = (/** @type {string} */ folder) => `candor-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;

const testProject = /^candor-test-(\d+)-/;

/** One project per test run, with the number of its process: what a killed run left can be told from one that goes on. */
export const testProjectOf = (/** @type {string} */ run) => `candor-test-${process.pid}-${run.toLowerCase()}`;

const log = join(places.logs, 'docker.log');

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

async function findCompose() {
  if ((await ask('docker', ['compose', 'version'])) !== undefined) return ['docker', 'compose'];
  return (await ask('docker-compose', ['version'])) === undefined ? undefined : ['docker-compose'];
}

/**
 * @param {Engine} engine
 * @param {string} project
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, whileStopping?: boolean }} [options]
 */
function compose({ compose: [command = '', ...first] }, project, args, { env = {}, whileStopping = false } = {}) {
  const all = [...first, '-f', join(places.root, 'docker-compose.yml'), '-p', project, ...args];
  return runTool(command, all, { cwd: places.root, env: { ...process.env, ...env }, log, whileStopping });
}

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
  try {
    await compose(engine, project, ['up', '-d', ...names], { env });
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error;
    throw didNotStart({ name: 'Docker', log, lines: lastLines(error.output), how: 'did not start the servers' });
  }
  for (const name of names) {
    const [id = ''] = lastLines(await compose(engine, project, ['ps', '-q', name], { env }), 1);
    for (const deadline = Date.now() + 90_000; ; await sleep(200)) {
      if (interrupted.aborted) throw new Interrupted();
      const state = (await ask('docker', ['inspect', '--format', '{{.State.Status}}/{{.State.Health.Status}}', id]))?.trim() ?? 'gone';
      if (state === 'running/healthy') break;
      if (state.startsWith('exited') || state === 'gone' || Date.now() > deadline) {
        const lines = lastLines((await ask('docker', ['logs', '--tail', '12', id])) ?? '');
        throw didNotStart({ name: `The container of ${name}`, log, lines, how: `did not become healthy (${state})` });
      }
    }
  }
}

/**
 * Stops the containers of a project; with `wipe` they and their data are removed. Works after Ctrl-C too.
 * @param {Engine} engine
 * @param {string} project
 * @param {{ wipe: boolean }} options
 */
export async function stopContainers(engine, project, { wipe }) {
  await compose(engine, project, wipe ? ['down', '--volumes', '--timeout', '10'] : ['stop', '--timeout', '15'], { whileStopping: true });
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
