// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteProcess } from './leftovers.mjs';
import { codeOf, Interrupted } from './setup-error.mjs';
import { interrupted } from './stopping.mjs';

/** A program that ended badly; `output` is the end of what it said, `missing` that it is not there at all. */
export class ToolFailed extends Error {
  /** @param {string} tool @param {{ code?: number | null, output?: string, missing?: boolean }} what */
  constructor(tool, { code, output = '', missing = false }) {
    super(missing ? `${tool} is not installed` : `${tool} ended with ${code ?? 'a signal'}`);
    this.name = 'ToolFailed';
    this.tool = tool;
    this.output = output;
    this.missing = missing;
  }
}

const kept = 64 * 1024;

/**
 * Runs a program to its end, quietly: what it prints is kept and, when `log` is given, written there.
 * It gets its own process group, so that Ctrl-C reaches it through us and its children end with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.log]
 * @param {number} [options.timeout] ms
 * @param {boolean} [options.whileStopping] for what has to be run after Ctrl-C
 * @returns {Promise<string>} the end of its output
 */
export function runTool(command, args, { cwd, env, log, timeout, whileStopping = false } = {}) {
  return new Promise((resolve, reject) => {
    if (interrupted.aborted && !whileStopping) return reject(new Interrupted());
    if (log) mkdirSync(dirname(log), { recursive: true });
    const file = log ? openSync(log, 'a') : undefined;
    /** A log that cannot be written (the disk is full) must not hide what the tool itself says. @param {string} text */
    const write = (text) => {
      try {
        if (file !== undefined) writeSync(file, text);
      } catch {}
    };
    write(`\n$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command, args, { cwd, env: env ?? process.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const forget = child.pid ? noteProcess(`tool ${command}`, child.pid) : () => {};
    let output = '';
    /** @param {NodeJS.Signals} signal */
    const send = (signal) => {
      try {
        if (child.pid) process.kill(-child.pid, signal);
      } catch {
        // it has just ended by itself
      }
    };
    /** @type {NodeJS.Timeout | undefined} */
    let force;
    // asked first: some tools have children outside their group
    const end = () => {
      send('SIGTERM');
      force = setTimeout(() => send('SIGKILL'), 1000);
    };
    if (!whileStopping) interrupted.addEventListener('abort', end, { once: true });
    const timer = timeout ? setTimeout(end, timeout) : undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-kept);
        write(text);
      });
    }
    let over = false;
    /** A program that cannot be started both fails and closes. @param {() => void} settle */
    const finish = (settle) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      clearTimeout(force);
      interrupted.removeEventListener('abort', end);
      forget();
      if (file !== undefined) closeSync(file);
      settle();
    };
    child.on('error', (error) => {
      finish(() => reject(new ToolFailed(command, { missing: codeOf(error) === 'ENOENT', output: error.message })));
    });
    child.on('close', (code) =>
      finish(() => {
        if (interrupted.aborted && !whileStopping) reject(new Interrupted());
        else if (code === 0) resolve(output);
        else reject(new ToolFailed(command, { code, output }));
      }),
    );
  });
}

/**
 * The output of a quick question such as `--version`, or nothing when the program is missing or does not work.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function ask(command, args) {
  try {
    return await runTool(command, args, { timeout: 30_000 });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return undefined;
  }
}
