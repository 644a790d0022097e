// @ts-check
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { ask } from './run-tool.mjs';

const listening = '0A';

/**
 * The sockets that listen on a port, from the text of /proc/net/tcp or tcp6.
 * @param {string} table
 * @param {number} port
 * @returns {string[]} inodes
 */
export function listeningInodes(table, port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && local?.split(':')[1] === wanted)
    .flatMap(([, , , , , , , , , inode]) => (inode ? [inode] : []));
}

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** @param {string} pid @param {ReadonlySet<string>} links */
function holds(pid, links) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return links.has(readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/**
 * Who listens on a port, in words.
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portHolder(port) {
  const inodes = [...listeningInodes(read('/proc/net/tcp'), port), ...listeningInodes(read('/proc/net/tcp6'), port)];
  if (inodes.length > 0) {
    const links = new Set(inodes.map((inode) => `socket:[${inode}]`));
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, links));
    return pid ? describe(read(`/proc/${pid}/cmdline`).split('\0'), pid) : "another user's program";
  }
  const listed = await ask('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const [, pid, name] = listed?.match(/^p(\d+)\n(?:.*\n)*?c(.+)$/m) ?? [];
  return pid ? describe([name ?? ''], pid) : undefined;
}

/** @param {readonly string[]} command @param {string} pid */
function describe(command, pid) {
  const line = command.filter(Boolean).join(' ').slice(0, 100);
  return line ? `process ${pid} (${line})` : `process ${pid}`;
}
