// @ts-check
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from './npm.mjs';
import { places } from './places.mjs';
import { ask } from './run-tool.mjs';
import { SetupError } from './setup-error.mjs';

/** The major version that everything but the set-up runs on. */
const major = 24;

/** @param {string} node @returns {Promise<boolean>} */
const works = async (node) => (await ask(node, ['--version']))?.trim().startsWith(`v${major}.`) ?? false;

/**
 * Node 24: the one among the packages, or this one when it is that.
 * @returns {Promise<string>} its path, not a link, so that the process list shows what runs
 */
export async function node24() {
  const link = join(places.modules, '.bin', 'node');
  const found = await firstThatWorks(link);
  if (found) return found;
  // a person's npm may be set not to run install scripts, and Node comes by one
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], { log: join(places.logs, 'install.log') }).catch(() => {});
  const repaired = await firstThatWorks(link);
  if (repaired) return repaired;
  throw new SetupError(`Node ${major} is not among the installed packages, or does not run here.`, [
    `Install Node ${major} (nvm install ${major}, or your system's package) and run the command with it.`,
  ]);
}

/** @param {string} link */
async function firstThatWorks(link) {
  if (await works(link)) return realpathSync(link);
  return process.version.startsWith(`v${major}.`) ? process.execPath : undefined;
}

/**
 * The environment of what runs on Node 24: its programs come first on the PATH.
 * @param {NodeJS.ProcessEnv} [extra]
 */
export const insideEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: [join(places.modules, '.bin'), process.env.PATH ?? ''].join(delimiter),
  KAFKAJS_NO_PARTITIONER_WARNING: '1',
  ...extra,
});
