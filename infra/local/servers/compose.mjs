// @ts-check
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from '../setup/explain.mjs';
import { places } from '../setup/places.mjs';
import { didNotStart } from '../setup/problems.mjs';
import { ask, runTool, ToolFailed } from '../setup/run-tool.mjs';
import { Interrupted } from '../setup/setup-error.mjs';
import { interrupted } from '../setup/stopping.mjs';

/** @typedef {{ compose: readonly string[] }} Engine how Compose is called */

export const log = join(places.logs, 'docker.log');

/** @returns {Promise<readonly string[] | undefined>} version 2, which is a plugin, or version 1 */
export async function findCompose() {
  if ((await ask('docker', ['compose', 'version'])) !== undefined) return ['docker', 'compose'];
  return (await ask('docker-compose', ['version'])) === undefined ? undefined : ['docker-compose'];
}

/**
 * Containers that belong together.
 * @typedef {object} Project
 * @property {Engine} engine
 * @property {string} name
 * @property {readonly string[]} files from the root of the working copy
 * @property {NodeJS.ProcessEnv} [env] what the files are told
 */

/**
 * @param {Project} project
 * @param {readonly string[]} args
 * @param {{ whileStopping?: boolean }} [options]
 * @returns {Promise<string>} the end of its output
 */
export function compose({ engine, name, files, env = {} }, args, { whileStopping = false } = {}) {
  const [command = '', ...first] = engine.compose;
  const all = [...first, ...files.flatMap((file) => ['-f', join(places.root, file)]), '-p', name, ...args];
  return runTool(command, all, { cwd: places.root, env: { ...process.env, ...env }, log, whileStopping });
}

/**
 * Starts containers and waits until they are healthy.
 * @param {Project} project
 * @param {readonly string[]} names of services in its files
 */
export async function up(project, names) {
  try {
    await compose(project, ['up', '-d', ...names]);
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error;
    throw didNotStart({ name: 'Docker', log, lines: lastLines(error.output), how: `did not start ${names.join(', ')}` });
  }
  for (const name of names) await untilHealthy(name, await idOf(project, name));
}

/** @param {Project} project @param {string} name @returns {Promise<string>} of the container of a service */
export async function idOf(project, name) {
  const [id = ''] = lastLines(await compose(project, ['ps', '-q', name]), 1);
  return id;
}

/** @param {string} name @param {string} id */
async function untilHealthy(name, id) {
  const format = '{{.State.Status}}/{{.State.Health.Status}}';
  for (const deadline = Date.now() + 180_000; ; await sleep(200)) {
    if (interrupted.aborted) throw new Interrupted();
    const state = (await ask('docker', ['inspect', '--format', format, id]))?.trim() ?? 'gone';
    if (state === 'running/healthy') return;
    if (state.startsWith('exited') || state === 'gone' || Date.now() > deadline) {
      const lines = lastLines((await ask('docker', ['logs', '--tail', '12', id])) ?? '');
      throw didNotStart({ name: `The container of ${name}`, log, lines, how: `did not become healthy (${state})` });
    }
  }
}
