// @ts-check
// `manifests.mjs <workspace> <to>`: copies what npm reads, so that packages are installed anew only when it has changed:
// `<to>/building` of all projects, `<to>/running` of those that services run on, without what is only for development.
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What depends on all services, and on the operator's command. */
const host = '@candor/local';

/** @typedef {{ name: string, dependencies?: Record<string, string>, devDependencies?: unknown }} Manifest */

/**
 * @param {string} workspace
 * @param {string} to
 */
export function copyManifests(workspace, to) {
  const files = globSync('{libs,services,infra}/*/package.json', { cwd: workspace }).map((file) => file.replaceAll('\\', '/'));
  const manifests = new Map(files.map((file) => [file, /** @type {Manifest} */ (JSON.parse(readFileSync(join(workspace, file), 'utf8')))]));
  const running = namesFrom(host, [...manifests.values()]);
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...files]) {
    copy(join(workspace, file), join(to, 'building', file));
    const manifest = manifests.get(file);
    if (!manifest || running.has(manifest.name)) copy(join(workspace, file), join(to, 'running', file));
  }
  for (const file of globSync('{*/*/,}package.json', { cwd: join(to, 'running') })) withoutDevelopment(join(to, 'running', file));
}

/**
 * A project, and all that it depends on, directly or not.
 * @param {string} name @param {readonly Manifest[]} manifests @param {Set<string>} found
 */
function namesFrom(name, manifests, found = new Set()) {
  found.add(name);
  const dependencies = Object.keys(manifests.find((manifest) => manifest.name === name)?.dependencies ?? {});
  for (const other of dependencies) if (manifests.some((it) => it.name === other) && !found.has(other)) namesFrom(other, manifests, found);
  return found;
}

/** @param {string} from @param {string} to */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** npm installs nothing that no manifest asks for, whatever else is in the lock. @param {string} file */
function withoutDevelopment(file) {
  const { devDependencies: _, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(rest, null, 2)}\n`);
}

const [, program, workspace, to] = process.argv;
if (program === fileURLToPath(import.meta.url) && workspace && to) copyManifests(workspace, to);
