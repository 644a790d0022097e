// @ts-check
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** pino's numbers for what the terminal should show. */
const words = /** @type {Record<number, string>} */ ({ 40: 'warning', 50: 'error', 60: 'fatal' });

/**
 * One line of a process' output, understood.
 * @typedef {{ kind: 'ready', service: string, ms: number } | { kind: 'alarm', name: string, text: string } | { kind: 'log' }} Line
 */

/**
 * @param {string} line
 * @param {'stdout' | 'stderr'} stream
 * @param {string} name of the process, for lines that do not say which service they are from
 * @returns {Line}
 */
export function readLine(line, stream, name) {
  const entry = parse(line);
  if (typeof entry?.ready === 'string') return { kind: 'ready', service: entry.ready, ms: Number(entry.ms) };
  if (typeof entry?.level === 'number') {
    const word = words[Math.min(60, Math.floor(entry.level / 10) * 10)];
    if (!word) return { kind: 'log' };
    const message = [entry.msg, entry.err?.message].filter(Boolean).join(': ');
    return { kind: 'alarm', name: entry.service ?? entry.name ?? name, text: shorten(`${word}: ${message}`) };
  }
  return stream === 'stderr' && line.trim() ? { kind: 'alarm', name, text: shorten(line) } : { kind: 'log' };
}

/** @param {string} text */
const shorten = (text) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** @param {string} line @returns {any} */
function parse(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Sends a process' output where it belongs: every line to its log, warnings and errors to the terminal as well.
 * The same warning many times over is shown once in ten seconds.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {{ name: string, folder: string, again: boolean, alarm(name: string, text: string): void, ready(service: string, ms: number): void }} to
 *   again: the log of the run goes on
 * @returns {{ log: string, recent: readonly string[] }} recent: the last lines, readable
 */
export function routeOutput(child, { name, folder, again, alarm, ready }) {
  mkdirSync(folder, { recursive: true });
  const log = join(folder, `${name}.log`);
  const file = createWriteStream(log, { flags: again ? 'a' : 'w' });
  // the services go on when their log cannot be written; what they store has its own errors
  file.on('error', (error) => alarm(name, `its log cannot be written: ${error.message}`));
  /** @type {string[]} */
  const recent = [];
  /** @type {Map<string, number>} */
  const shown = new Map();
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
    createInterface({ input: child[stream] }).on('line', (text) => {
      const line = readLine(text, stream, name);
      if (line.kind === 'ready') return ready(line.service, line.ms);
      if (!file.errored) file.write(`${text}\n`);
      recent.push(line.kind === 'alarm' ? line.text : shorten(text));
      if (recent.length > 15) recent.shift();
      if (line.kind === 'alarm' && Date.now() - (shown.get(line.text) ?? 0) > 10_000) {
        if (shown.size > 500) shown.clear();
        shown.set(line.text, Date.now());
        alarm(line.name, line.text);
      }
    });
  }
  child.once('close', () => file.end());
  return { log, recent };
}
