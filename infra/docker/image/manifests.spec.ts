import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { copyManifests } from './manifests.mjs';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: unknown;
}

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const to = mkdtempSync(join(tmpdir(), 'candor-manifests-'));
afterAll(() => rmSync(to, { recursive: true }));
copyManifests(workspace, to);

const manifests = (kind: string): readonly string[] => globSync('*/*/package.json', { cwd: join(to, kind) }).sort();
const running = manifests('running').map((file) => JSON.parse(readFileSync(join(to, 'running', file), 'utf8')) as Manifest);

test('everything is needed to build', () =>
  expect(manifests('building')).toEqual(
    globSync(['libs/*/package.json', 'services/*/package.json', 'infra/*/package.json'], { cwd: workspace }).sort(),
  ));

test('services run on one another and the libraries, not on specs, pages and tools', () =>
  expect(manifests('running')).toEqual(
    ['infra/local', 'libs/contracts', 'libs/event-sourcing', 'libs/platform']
      .concat(['analytics', 'feedback', 'gateway', 'interviews', 'scheduling'].map((name) => `services/${name}`))
      .map((folder) => `${folder}/package.json`),
  ));

test('of what services run on, no project is left out and nothing is for development', () => {
  const names = running.map(({ name }) => name);
  const used = running.flatMap(({ dependencies = {} }) => Object.keys(dependencies)).filter((name) => name.startsWith('@candor/'));
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
  expect(running.filter(({ devDependencies }) => devDependencies !== undefined)).toEqual([]);
});
