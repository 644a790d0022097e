// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from '../setup/explain.mjs';
import { noteProcess } from '../setup/leftovers.mjs';
import { didNotStart, diskFull } from '../setup/problems.mjs';
import { Interrupted } from '../setup/setup-error.mjs';

/**
 * A server that runs.
 * @typedef {object} RunningServer
 * @property {string} name
 * @property {string} url what clients connect to
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} ended how it ended, in words, once it has
 * @property {() => Promise<void>} stop asks it to end and waits; forces it after a while
 * @property {() => Promise<void>} kill as a crash would (SIGKILL)
 */

/** @param {string} file */
const tail = (file) => {
  try {
    return readFileSync(file, 'utf8').slice(-16_000);
  } catch {
    return '';
  }
};

/**
 * The lines that tell why a server ended. MongoDB's are documents, and the reason is in the grave ones.
 * @param {string} text
 * @returns {string[]}
 */
export function lastWords(text) {
  const lines = lastLines(text, 200).map((line) => {
    try {
      const { s, msg, attr } = JSON.parse(line);
      return {
        grave: s === 'F' || s === 'E',
        line: [msg, attr?.error?.errmsg ?? attr?.error].filter(Boolean).join(': ').replace(/\s+/g, ' ').trim(),
      };
    } catch {
      return { grave: false, line };
    }
  });
  const grave = lines.filter((line) => line.grave);
  return (grave.length > 0 ? grave : lines).slice(-8).map(({ line }) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
}

/**
 * Starts a server in its own process group (Ctrl-C must not reach it before the services have ended) and waits until it is ready.
 * Its output goes to `<dir>/server.log`.
 * @param {object} server
 * @param {string} server.name
 * @param {string} server.url
 * @param {number} server.port
 * @param {string} server.dir
 * @param {string} server.command
 * @param {readonly string[]} server.args
 * @param {NodeJS.ProcessEnv} [server.env]
 * @param {() => Promise<boolean>} server.ready asked until it says yes
 * @param {AbortSignal} [server.signal] gives the start up
 * @returns {Promise<RunningServer>}
 */
export async function startServerProcess({ name, url, port, dir, command, args, env, ready, signal }) {
  mkdirSync(dir, { recursive: true });
  const log = join(dir, 'server.log');
  const output = openSync(log, 'w');
  const child = spawn(command, args, { cwd: dir, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const pid = child.pid ?? 0;
  const forget = pid ? noteProcess(`server ${name}`, pid) : () => {};
  let over = false;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    /** @param {string} how */
    const end = (how) => {
      over = true;
      forget();
      resolve(how);
    };
    child.once('error', (error) => end(`could not be started (${error.message})`));
    child.once('exit', (code, killed) => end(killed ? `was ended by ${killed}` : `ended with code ${code}`));
  });
  /** @type {(signal: NodeJS.Signals, patience: number) => Promise<boolean>} */
  const send = async (name, patience) => {
    child.ref();
    try {
      if (!over && pid) process.kill(pid, name);
    } catch {
      // it has just ended by itself
    }
    return Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })]);
  };
  const kill = async () => void (await send('SIGKILL', 5_000));
  const stop = async () => {
    if (!(await send('SIGTERM', 15_000))) await kill();
  };
  for (const deadline = Date.now() + 90_000; ; await sleep(50)) {
    if (signal?.aborted) {
      await stop();
      throw new Interrupted();
    }
    if (!over && (await ready())) break;
    if (!over && Date.now() < deadline) continue;
    const how = over ? await ended : 'did not get ready within 90 s';
    await kill();
    const said = tail(log);
    throw /No space left on device|ENOSPC/i.test(said) ? diskFull({ where: dir }) : didNotStart({ name, log, lines: lastWords(said), how });
  }
  child.unref();
  return { name, url, port, pid, ended, stop, kill };
}
