// @ts-check
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim, readClaim } from './lock.mjs';
import { insideEnvironment } from './node24.mjs';
import { places } from './places.mjs';
import { alreadyRunning } from './problems.mjs';
import { codeOf } from './setup-error.mjs';

/** @typedef {{ mongodb: string, kafka: string, redis: string }} Urls */

/**
 * What runs here, for a second `npm start` and for `npm run candor`.
 * @typedef {object} Installation
 * @property {number} pid of `npm start`
 * @property {string} identity of that process
 * @property {'starting' | 'ready'} state
 * @property {string} address of the gateway
 * @property {'one process' | 'processes'} mode
 * @property {Urls} [urls]
 * @property {Record<string, string>} [services] address by name
 * @property {string} prefix
 * @property {string} [testClock]
 * @property {string} logLevel
 * @property {string} startedAt
 */

/** The services, the gateway first. */
export const serviceNames = /** @type {const} */ (['gateway', 'scheduling', 'interviews', 'feedback', 'analytics']);

const file = () => join(places.run, 'installation.json');

/**
 * Takes this working copy for one installation; another `npm start` is refused from now on.
 * @param {Installation} installation
 */
export function claimInstallation(installation) {
  mkdirSync(places.run, { recursive: true });
  const holder = claim(file(), installation);
  if (holder) throw alreadyRunning(holder);
}

/** @param {Installation} installation */
export function updateInstallation(installation) {
  const draft = `${file()}.next`;
  writeFileSync(draft, JSON.stringify(installation, null, 2), { mode: 0o600 });
  renameSync(draft, file());
}

export const releaseInstallation = () => rmSync(file(), { force: true });

/** @returns {Installation | undefined} the one that runs now */
export const runningInstallation = () => readClaim(file());

/** The key under which the keys of people are encrypted: made once, for as long as the data lives. */
export function masterKey() {
  mkdirSync(places.secrets, { recursive: true, mode: 0o700 });
  const kept = join(places.secrets, 'master-key');
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, kept);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(kept, 'utf8').trim();
}

/**
 * The environment of the services and of the operator's commands.
 * @param {Pick<Installation, 'urls' | 'services' | 'prefix' | 'testClock' | 'logLevel' | 'address'>} installation
 * @returns {NodeJS.ProcessEnv}
 */
export function installationEnvironment({ urls, services = {}, prefix, testClock, logLevel, address }) {
  return insideEnvironment({
    ...(urls ? { MONGODB_URL: urls.mongodb, KAFKA_BROKERS: urls.kafka, REDIS_URL: urls.redis } : {}),
    CANDOR_PREFIX: prefix,
    CANDOR_PORT: new URL(address).port || '80',
    CANDOR_SERVICES: JSON.stringify(services),
    CANDOR_MASTER_KEY: masterKey(),
    CANDOR_LOG_LEVEL: logLevel,
    CANDOR_LOG_DIR: places.logs,
    CANDOR_WEB_DIR: join(places.root, 'services', 'web', 'dist'),
    CANDOR_TEST_CLOCK: testClock,
  });
}
