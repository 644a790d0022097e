// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { command } from './command.mjs';
import { installationEnvironment, runningInstallation } from './installation.mjs';
import { places } from './places.mjs';
import { prepare, prepareBuild } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { SetupError } from './setup-error.mjs';
import { urlsFrom } from './start-options.mjs';

/** @param {readonly string[]} args */
export const candor = (args) =>
  command(async () => {
    const environment = target(args);
    // what the operator's command prints may be meant for another program
    const progress = createProgress(process.stderr, { quiet: true });
    const node = await prepare(progress);
    await prepareBuild(progress, node);
    const program = join(places.root, 'infra', 'local', 'dist', 'cli.js');
    const child = spawn(node, ['--enable-source-maps', program, ...args], {
      env: environment(),
      stdio: 'inherit',
    });
    // the terminal sends Ctrl-C to both; the command itself decides what it means
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void child.kill(signal));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  });

/**
 * The installation that is meant: the one that runs here, or the servers the environment names.
 * @param {readonly string[]} args
 * @returns {() => NodeJS.ProcessEnv}
 */
function target(args) {
  const installation = runningInstallation();
  const { mongodb, kafka = '', redis = '' } = urlsFrom(process.env);
  if (installation?.state === 'ready' && (!mongodb || mongodb === installation.urls?.mongodb))
    return () => installationEnvironment(installation);
  if (mongodb) {
    const rest = { prefix: 'candor', logLevel: 'warn', address: 'http://127.0.0.1:4200', services: {} };
    return () => ({ ...installationEnvironment({ ...rest, urls: { mongodb, kafka, redis } }), ...process.env });
  }
  if (args.length === 0 || args.some((arg) => arg === '--help' || arg === '-h' || arg === 'help')) return () => process.env;
  throw new SetupError(installation ? 'Candor is still starting.' : 'Candor does not run here.', [
    installation ? 'Try again in a moment.' : 'Start it with `npm start`, then try again;',
    ...(installation ? [] : ['or name the servers of an installation: MONGODB_URL, KAFKA_BROKERS and REDIS_URL.']),
  ]);
}
