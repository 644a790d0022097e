// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRoom, room } from './disk-space.mjs';
import { explain } from './explain.mjs';
import { npm } from './npm.mjs';
import { places } from './places.mjs';
import { ToolFailed } from './run-tool.mjs';

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, extraneous?: boolean, resolved?: string }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether everything a lock asks for is installed. npm writes the list of what it installed last of all, so an
 * installation that was cut short does not count. Optional packages may be absent: most are for other platforms.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!installed?.packages) return false;
  const { packages } = installed;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, link, optional, extraneous, resolved }]) => {
    if (!path.includes('node_modules/') || optional || extraneous) return true;
    const found = packages[path];
    return link ? found?.resolved === resolved : found?.version === version;
  });
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const lock = join(places.root, 'package-lock.json');
const installedLock = join(places.modules, '.package-lock.json');
const mark = join(places.modules, '.candor-installed');

/** What was asked for and what npm made of it: whoever changes either, the two belong together no longer. */
const together = () => [lock, installedLock].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')).join(' ');

function isMarked() {
  try {
    return readFileSync(mark, 'utf8') === together();
  } catch {
    return false;
  }
}

/** npm refuses a lock that lacks the entries of platforms its registry does not carry; the rest of the lock is as good as ever. */
const lockRefused = /in sync|EUSAGE|Missing: .* from lock file/;

/**
 * Installs the packages when the lock has changed since the last time: afresh when there are none or an installation
 * was cut short, else only what differs.
 * @returns {Promise<string>} what was done
 */
export async function install() {
  const wanted = readLock(lock);
  const installed = readLock(installedLock);
  if (wanted && (isInstalled(wanted, installed) || isMarked())) return 'up to date';
  const log = join(places.logs, 'install.log');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--progress=false'];
  const without = () => npm(['install', '--no-save', ...quiet], { log });
  try {
    await requireRoom(places.root, room.packages);
    if (!wanted || installed) await without();
    else {
      await npm(['ci', ...quiet], { log }).catch((error) => {
        if (error instanceof ToolFailed && lockRefused.test(error.output)) return without();
        throw error;
      });
    }
    // where npm refuses the lock, comparing would never find the two equal
    if (wanted) writeFileSync(mark, together());
  } catch (error) {
    throw explain(error, { what: 'Installing the packages', downloads: 'the packages', log, where: places.modules });
  }
  return installed ? 'brought up to date' : `installed ${Object.keys(wanted?.packages ?? {}).length} packages`;
}
