// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteProcess } from './leftovers.mjs';
import { insideEnvironment } from './node24.mjs';
import { places } from './places.mjs';
import { onStop } from './stopping.mjs';

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/**
 * @typedef {object} Outcome
 * @property {import('./test-totals.mjs').Totals | undefined} totals nothing when Jest ended before it had any
 * @property {number} code 0 when all is well
 * @property {string} how Jest ended
 */

/**
 * Runs Jest once, for all projects unless another `config` says otherwise.
 * @param {{ node: string, args: readonly string[], servers: { mongodb: string, kafka: string, redis: string }, folder: string,
 *   config?: string, variables?: Readonly<Record<string, string>> }} options
 *   folder: of this run; variables: for the specs' environment
 * @returns {Promise<Outcome>}
 */
export async function runJest({ node, args, servers, folder, config = join(places.root, 'jest.config.mjs'), variables = {} }) {
  const totals = join(folder, 'totals.json');
  const env = insideEnvironment({
    CANDOR_TEST_SERVERS: JSON.stringify({ mongodbUrl: servers.mongodb, kafkaBrokers: servers.kafka, redisUrl: servers.redis }),
    CANDOR_TEST_TOTALS: totals,
    NODE_ENV: 'test',
    ...variables,
  });
  const jest = join(places.modules, 'jest', 'bin', 'jest.js');
  const child = spawn(node, [...flags, jest, '--config', config, '--maxWorkers=2', ...args], {
    cwd: places.root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const forget = child.pid ? noteProcess('service jest', child.pid) : () => {};
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended, and its workers with it
    }
  };
  /** @type {Promise<{ code: number, how: string }>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, how: signal ? `was ended by ${signal}` : `ended with code ${code}` }));
  });
  onStop(end);
  const { code, how } = await ended;
  end();
  forget();
  return { totals: read(totals), code, how };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
