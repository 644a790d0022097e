// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { duration } from './progress.mjs';
import { interrupted } from './stopping.mjs';

/** @typedef {{ ended: Promise<string>, stop(): Promise<void> }} Running */

const longest = 30_000;
/** A process that ran this long is taken to be well again: its next fall is the first. */
const wellAfter = 60_000;

/**
 * Starts something again whenever it ends by itself, later each time.
 * @param {object} what
 * @param {Running} what.running
 * @param {() => Promise<Running>} what.again
 * @param {(text: string) => void} what.say
 * @param {number} [what.first] the first pause, ms
 * @returns {{ stop(): Promise<void> }}
 */
export function keepRunning({ running, again, say, first = 500 }) {
  const over = new AbortController();
  let current = running;
  const watching = (async () => {
    for (let pause = first; ; pause = Math.min(pause * 2, longest)) {
      const since = Date.now();
      const how = await Promise.race([current.ended, aborted(over.signal)]);
      if (over.signal.aborted || interrupted.aborted) return;
      if (Date.now() - since > wellAfter) pause = first;
      say(`${how}; starting it again in ${duration(pause)}`);
      await sleep(pause, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      try {
        current = await again();
        if (!over.signal.aborted) say('runs again');
      } catch (error) {
        if (over.signal.aborted || interrupted.aborted) return;
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        current = { ended: Promise.resolve(`did not start (${reason})`), stop: async () => {} };
      }
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
      await current.stop();
    },
  };
}

/** @param {AbortSignal} signal @returns {Promise<string>} */
const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('');
    signal.addEventListener('abort', () => resolve(''), { once: true });
  });
