// @ts-check
import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { diskFull } from './problems.mjs';

const MB = 1024 * 1024;

/** What the steps take, in bytes; measured on Linux x64 and rounded up. */
export const room = { packages: 1300 * MB, servers: 400 * MB, running: 200 * MB };

/**
 * Refuses to begin what cannot be finished.
 * @param {string} folder
 * @param {number} needed bytes
 */
export async function requireRoom(folder, needed) {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < needed) throw diskFull({ where: folder, free, needed });
}
