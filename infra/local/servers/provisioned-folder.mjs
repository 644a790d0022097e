// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRoom, room } from '../setup/disk-space.mjs';
import { explain } from '../setup/explain.mjs';
import { places } from '../setup/places.mjs';
import { identityOf } from '../setup/process-identity.mjs';

const marker = 'complete';

/**
 * A folder of provisioned programs: filled beside its place and moved there when complete, so that a command that is
 * cut short leaves nothing half done. What a killed command left is cleared away.
 * @param {object} program
 * @param {string} program.name of the folder, with the version: another version is another folder
 * @param {string} program.what in words, such as `MongoDB 6.0.5`
 * @param {(folder: string, log: string) => Promise<void>} program.fill
 * @returns {Promise<string>} the folder
 */
export async function provisionedFolder({ name, what, fill }) {
  const folder = join(places.servers, name);
  if (existsSync(join(folder, marker))) return folder;
  const log = join(places.logs, `provision-${name}.log`);
  const draft = join(places.servers, `.${name}.${process.pid}`);
  try {
    await requireRoom(places.servers, room.servers);
    clearDrafts(name);
    mkdirSync(draft, { recursive: true });
    await fill(draft, log);
    writeFileSync(join(draft, marker), `${what}\n`);
    // another command may have been quicker, or may have left a folder without its marker
    if (!existsSync(join(folder, marker))) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(draft, folder);
    }
  } catch (error) {
    throw explain(error, { what: `Fetching ${what}`, downloads: what, log, where: places.servers });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} name */
function clearDrafts(name) {
  for (const entry of readdirSync(places.servers)) {
    const pid = entry.startsWith(`.${name}.`) ? Number(entry.slice(name.length + 2)) : Number.NaN;
    if (!Number.isNaN(pid) && !identityOf(pid)) rmSync(join(places.servers, entry), { recursive: true, force: true });
  }
}
