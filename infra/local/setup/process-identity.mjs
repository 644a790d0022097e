// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What tells a process from a later one with the same number: when it started.
 * @param {number} pid
 * @returns {string | undefined} nothing when there is no such process (or only its zombie)
 */
export function identityOf(pid) {
  if (existsSync('/proc/self/stat')) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (fields[0] === 'Z') return undefined;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
    } catch {
      return undefined;
    }
  }
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}

/** @typedef {{ pid: number, identity: string }} ProcessId */

/** @returns {ProcessId} */
export const thisProcess = () => ({ pid: process.pid, identity: identityOf(process.pid) ?? '' });

/** @param {ProcessId} process */
export const isAlive = ({ pid, identity }) => identityOf(pid) === identity;
