// @ts-check
import { diskFull, noNetwork, stepFailed } from './problems.mjs';
import { codeOf, Interrupted, SetupError } from './setup-error.mjs';

const noRoom = /ENOSPC|no space left on device|\[Errno 28\]|not enough free space/i;
const unreached =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|name resolution|NewConnectionError|Unknown host|Network is unreachable|No matching distribution found|Could not transfer artifact|Could not resolve host|request to .* failed/i;

/** @param {string} text @param {number} [count] @returns {string[]} */
export const lastLines = (text, count = 12) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean)
    .slice(-count);

/**
 * Puts the failure of a step in words.
 * @param {unknown} error
 * @param {{ what: string, downloads?: string, log: string, where: string, telling?: RegExp }} step
 *   what: `Installing the packages`; downloads: what is fetched, when the step needs a network; where: the folder it writes to;
 *   telling: the lines that say what is wrong, when they are not the last ones
 * @returns {Error}
 */
export function explain(error, { what, downloads, log, where, telling }) {
  if (error instanceof SetupError || error instanceof Interrupted) return error;
  const said = `${error instanceof Error ? error.message : error}\n${hasOutput(error) ? error.output : ''}`;
  if (noRoom.test(said) || codeOf(error) === 'ENOSPC') return diskFull({ where });
  if (downloads && unreached.test(said)) return noNetwork(downloads);
  const told = telling ? said.split('\n').filter((line) => telling.test(line)) : [];
  return stepFailed({ what, log, lines: told.length > 0 ? told.slice(0, 12) : lastLines(said) });
}

/** @param {unknown} error @returns {error is { output: string }} */
const hasOutput = (error) => error instanceof Error && 'output' in error && typeof error.output === 'string';
