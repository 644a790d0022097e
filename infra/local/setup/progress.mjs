// @ts-check
import { Interrupted } from './setup-error.mjs';

/** After this long a step says that it is under way. */
const patience = 2500;

/** @param {number} ms */
export const duration = (ms) => (ms < 100 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/**
 * Progress lines: what was done and how long it took.
 * @param {{ write(text: string): unknown }} [out]
 * @param {{ quiet?: boolean }} [options] quiet: only what takes long or goes wrong is told
 */
export function createProgress(out = process.stdout, { quiet = false } = {}) {
  /** @param {string} text */
  const line = (text) => void out.write(`${text}\n`);
  /** @param {string} name @param {string} text @param {string} [took] */
  const row = (name, text, took = '') => line(`  ${name.padEnd(10)} ${took ? text.padEnd(64) : text} ${took}`.trimEnd());
  return {
    line,
    /** One line about a step that goes on. @param {string} name @param {string} text */
    note: (name, text) => row(name, text),
    /**
     * Runs one step; the text it returns is what was done. A quick step prints one line, a slow one also says what it is doing.
     * @template T
     * @param {string} name
     * @param {string} doing
     * @param {() => Promise<{ text: string, value: T }>} work
     * @returns {Promise<T>}
     */
    async step(name, doing, work) {
      const started = Date.now();
      const slow = setTimeout(() => row(name, `${doing} …`), patience);
      try {
        const { text, value } = await work();
        const took = Date.now() - started;
        if (!quiet || took > patience) row(name, text, duration(took));
        return value;
      } catch (error) {
        if (!(error instanceof Interrupted)) row(name, 'failed', duration(Date.now() - started));
        throw error;
      } finally {
        clearTimeout(slow);
      }
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
