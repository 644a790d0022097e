// @ts-check
// `manifests.mjs <workspace> <to>`: copies what npm reads, so that packages are installed anew only when it has changed:
// `<to>/building` of all projects, `<to>/running` of those that services run on, without what is only for development.
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Projects that nothing imports while services run: specs, tools, and the pages, which are files once they are built. */
const notRunning = ['libs/testing', 'services/web', 'infra/bench', 'infra/chaos', 'infra/docker'];

/**
 * @param {string} workspace
 * @param {string} to
 */
export function copyManifests(workspace, to) {
  const projects = globSync('{libs,services,infra}/*/package.json', { cwd: workspace }).map((file) => file.replaceAll('\\', '/'));
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...projects]) {
    const [building, running] = [join(to, 'building', file), join(to, 'running', file)];
    mkdirSync(dirname(building), { recursive: true });
    cpSync(join(workspace, file), building);
    if (notRunning.includes(dirname(file))) continue;
    mkdirSync(dirname(running), { recursive: true });
    if (file.endsWith('package.json')) writeFileSync(running, withoutDevelopment(readFileSync(building, 'utf8')));
    else cpSync(building, running);
  }
}

/**
 * npm installs nothing that no manifest asks for, whatever else is in the lock.
 * @param {string} manifest
 */
function withoutDevelopment(manifest) {
  const { devDependencies: _, ...rest } = JSON.parse(manifest);
  return `${JSON.stringify(rest, null, 2)}\n`;
}

const [, program, workspace, to] = process.argv;
if (program === fileURLToPath(import.meta.url) && workspace && to) copyManifests(workspace, to);
