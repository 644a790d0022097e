// @ts-check
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { places } from './places.mjs';
import { isAlive, thisProcess } from './process-identity.mjs';
import { codeOf, Interrupted } from './setup-error.mjs';
import { interrupted } from './stopping.mjs';

/**
 * Writes a file that must not be there; a file whose process has ended counts as not there.
 * @param {string} file
 * @param {import('./process-identity.mjs').ProcessId & Record<string, unknown>} content with whatever else is to be known
 * @returns {any} undefined when it was written, else what the living holder wrote
 */
export function claim(file, content) {
  // linked into place, so that nobody ever reads half of it
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return undefined;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const holder = readClaim(file);
      if (holder) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} file @returns {any} what the holder wrote, or nothing when it has ended */
export function readClaim(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Does something that two commands must not do at the same time.
 * @template T
 * @param {string} name
 * @param {(pid: number) => void} waiting called once when another process is at it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, waiting, work) {
  mkdirSync(places.run, { recursive: true });
  const file = join(places.run, `${name}.lock`);
  for (let told = false; ; await sleep(200)) {
    if (interrupted.aborted) throw new Interrupted();
    const holder = claim(file, thisProcess());
    if (!holder) break;
    if (!told) waiting(holder.pid);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
