// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { places } from './places.mjs';
import { identityOf, isAlive, thisProcess } from './process-identity.mjs';

// Every process that is started is written down with its owner. When an owner was killed before it could stop what it
// had started, the next command finds the notes and does it; a process that merely has the same number is left alone.

/** @typedef {import('./process-identity.mjs').ProcessId} ProcessId */
/** @typedef {ProcessId & { name: string, owner: ProcessId }} Note */

const folder = () => join(places.run, 'processes');

/**
 * Notes a process that this one started.
 * @param {string} name
 * @param {number} pid
 * @returns {() => void} to call when it has ended
 */
export function noteProcess(name, pid) {
  const file = join(folder(), `${pid}.json`);
  /** @type {Note} */
  const note = { pid, identity: identityOf(pid) ?? '', name, owner: thisProcess() };
  try {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(file, JSON.stringify(note));
  } catch {
    // without the note only a later clean-up is lost; a full disk is reported by the step that needs the room
  }
  return () => rmSync(file, { force: true });
}

/** @returns {{ file: string, note: Note | undefined }[]} */
function notes() {
  try {
    return readdirSync(folder()).map((name) => {
      const file = join(folder(), name);
      try {
        return { file, note: JSON.parse(readFileSync(file, 'utf8')) };
      } catch {
        return { file, note: undefined };
      }
    });
  } catch {
    return [];
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalTree(pid, signal) {
  // each is the leader of its own process group: tools such as npm have children of their own
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
    } catch {}
  }
}

/** @param {Note} note */
async function end(note) {
  signalTree(note.pid, 'SIGTERM');
  for (let waited = 0; isAlive(note) && waited < 10_000; waited += 50) await sleep(50);
  if (isAlive(note)) signalTree(note.pid, 'SIGKILL');
  for (let waited = 0; isAlive(note) && waited < 2_000; waited += 50) await sleep(50);
}

/**
 * Ends what a killed command left running.
 * @returns {Promise<string[]>} the names of what was ended
 */
export async function endLeftovers() {
  const orphaned = notes().filter(({ note }) => !note || !isAlive(note.owner));
  const alive = orphaned.flatMap(({ note }) => (note && isAlive(note) ? [note] : []));
  const services = alive.filter(({ name }) => name.startsWith('service '));
  await Promise.all(services.map(end));
  await Promise.all(alive.filter((note) => !services.includes(note)).map(end));
  for (const { file } of orphaned) rmSync(file, { force: true });
  return alive.map(({ name }) => name);
}

/** Ends at once what this process started, for a second Ctrl-C. */
export function killOwn() {
  for (const { note } of notes()) if (note?.owner.pid === process.pid) signalTree(note.pid, 'SIGKILL');
}
