// @ts-check
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { routeOutput } from './child-output.mjs';
import { noteProcess } from './leftovers.mjs';
import { places } from './places.mjs';
import { didNotStart } from './problems.mjs';
import { Interrupted } from './setup-error.mjs';
import { interrupted } from './stopping.mjs';

/** @param {number} megabytes for young objects */
function withYoung(megabytes) {
  return ['--enable-source-maps', `--max-semi-space-size=${megabytes}`];
}

/** Half the space for young objects that Node takes: 30 MB less per process. Half of that again makes work take 7 % longer. */
export const flags = withYoung(16);

/** One process that runs all services makes the young objects of all: with the space of one, 6 % of its time went into clearing it. */
const flagsOf = (/** @type {ServiceProgram} */ { services }) => (Object.keys(services).length > 1 ? withYoung(64) : flags);

/**
 * One process that runs one service or all of them.
 * @typedef {object} ServiceProgram
 * @property {string} name
 * @property {string} file
 * @property {Record<string, string>} services address by name
 */

/**
 * @param {ServiceProgram} program
 * @param {object} how
 * @param {string} how.node Node 24
 * @param {NodeJS.ProcessEnv} how.env
 * @param {boolean} how.again it has run before in this run
 * @param {(name: string, text: string) => void} how.alarm
 * @returns {Promise<{ pid: number, ended: Promise<string>, stop(): Promise<void> }>} once every service in it is ready
 */
export async function startServiceProcess(program, { node, env, again, alarm }) {
  const { name, file, services } = program;
  const child = spawn(node, [...flagsOf(program), file], {
    cwd: places.root,
    env: { NODE_COMPILE_CACHE: places.compiled, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  const forget = pid ? noteProcess(`service ${name}`, pid) : () => {};
  let over = false;
  let stopping = false;
  const output = routeOutput(child, {
    name,
    folder: places.logs,
    again,
    alarm: (from, text) => void (stopping || alarm(from, text)),
    ready: () => {},
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('close', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });
  ended.then(() => {
    over = true;
    forget();
  });
  /** @param {NodeJS.Signals} signal @param {number} patience */
  const send = async (signal, patience) => {
    try {
      if (!over && pid) process.kill(pid, signal);
    } catch {
      // it has just ended by itself
    }
    return Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })]);
  };
  const stop = async () => {
    stopping = true;
    if (!(await send('SIGTERM', 20_000))) await send('SIGKILL', 5_000);
  };
  /** @param {string} how */
  const failed = (how) => didNotStart({ name, log: output.log, lines: output.recent, how });
  for (const deadline = Date.now() + 120_000; ; await sleep(100)) {
    if (interrupted.aborted) {
      await stop();
      throw new Interrupted();
    }
    if (over) throw failed(`${await ended} before it was ready`);
    const waiting = await notReady(services);
    if (waiting.length === 0) return { pid, ended, stop };
    if (Date.now() < deadline) continue;
    await stop();
    throw failed(`did not get ready within 120 s (${waiting.join(', ')})`);
  }
}

/** @param {Record<string, string>} services @returns {Promise<string[]>} */
async function notReady(services) {
  const states = Object.entries(services).map(async ([name, address]) => {
    try {
      const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      await response.arrayBuffer();
      return response.ok ? [] : [name];
    } catch {
      return [name];
    }
  });
  return (await Promise.all(states)).flat();
}
