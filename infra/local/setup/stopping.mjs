// @ts-check
// What this process started, and how it ends: in the reverse order of starting, whatever the reason.

import { duration } from './progress.mjs';

/** @typedef {() => unknown} Stop */

/** @type {Stop[]} */
const stops = [];
/** @type {Promise<void> | undefined} */
let stopping;
const interruption = new AbortController();

/** Aborted at the first Ctrl-C; tools that are running are then ended. */
export const interrupted = interruption.signal;

/** Registers what has to be stopped; later ones stop first. @param {Stop} stop */
export function onStop(stop) {
  stops.push(stop);
}

/** Stops everything once; a second call waits for the first. */
export function stopEverything() {
  stopping ??= (async () => {
    interruption.abort();
    while (stops.length > 0) {
      try {
        await stops.pop()?.();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  })();
  return stopping;
}

/**
 * Ctrl-C, a closed terminal or `kill` stop everything, then the process ends with the code given.
 * npm passes the signal on as well, so one Ctrl-C may arrive twice; only a later one is taken as impatience.
 * @param {{ say(text: string): void, hurry(): void, code: (signal: NodeJS.Signals) => number }} options
 */
export function stopOnSignals({ say, hurry, code }) {
  let first = 0;
  /** @type {(signal: NodeJS.Signals) => void} */
  const handle = (signal) => {
    if (first) {
      if (Date.now() - first > 1500) hurry();
      return;
    }
    first = Date.now();
    say('stopping …');
    stopEverything().then(() => {
      say(`stopped after ${duration(Date.now() - first)}`);
      process.exit(code(signal));
    });
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, handle);
  // the other end of the output may be gone before we are
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // an npm that was killed outright passes nothing on
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (process.ppid !== parent && !first) handle('SIGTERM');
    }, 500).unref();
  }
}
