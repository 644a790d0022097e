// @ts-check
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';
import { diskFull } from './problems.mjs';
import { codeOf, Interrupted, SetupError } from './setup-error.mjs';
import { interrupted, stopEverything } from './stopping.mjs';

/**
 * Runs a command to its end: what is expected to go wrong is told in words, anything else in one line with the rest in a log.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function command(work) {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    const code = await work();
    await stopEverything();
    process.exit(code);
  } catch (error) {
    await fail(error);
  }
}

/** @param {unknown} error */
async function fail(error) {
  // after Ctrl-C the handler of the signal ends the process
  if (error instanceof Interrupted || interrupted.aborted) return void (await stopEverything());
  process.stdout.write('\n');
  console.error(tell(error));
  await stopEverything();
  process.exit(1);
}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof SetupError) return error.text;
  const problem = error instanceof Error ? error : new Error(String(error));
  if (codeOf(error) === 'ENOSPC') return diskFull({ where: places.home }).text;
  const log = join(places.logs, 'command.log');
  try {
    mkdirSync(places.logs, { recursive: true });
    appendFileSync(log, `${new Date().toISOString()} ${problem.stack}\n`);
  } catch {
    return `Something unexpected happened: ${problem.message}`;
  }
  return `Something unexpected happened: ${problem.message}\n  Where: ${log}`;
}
