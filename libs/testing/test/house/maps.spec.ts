import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { workspace } from './workspace.ts';

/** Files of a service that its map, `src/<service>.module.ts`, must import. */
function unlisted(service: string): readonly string[] {
  const src = join(service, 'src');
  const map = globSync('*.module.ts', { cwd: src })
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n');
  return globSync('**/*.{decider,projection,reactor,job,controller}.ts', { cwd: src }).filter((file) => !map.includes(`from './${file}'`));
}

const services = globSync('services/*/src/*.module.ts', { cwd: workspace }).map((map) => dirname(dirname(map)));

test('every service has a map', () => expect(services.length).toBeGreaterThanOrEqual(5));

test.each(services)('the map of %s lists every decider, projection, reactor, job and controller on disk', (service) =>
  expect(unlisted(join(workspace, service))).toEqual([]),
);

const planted = mkdtempSync(join(tmpdir(), 'candor-map-'));
afterAll(() => rmSync(planted, { recursive: true }));

test('a file that the map leaves out is found', () => {
  mkdirSync(join(planted, 'src/reading'), { recursive: true });
  for (const name of ['listed', 'forgotten']) writeFileSync(join(planted, `src/reading/${name}.projection.ts`), '');
  writeFileSync(join(planted, 'src/planted.module.ts'), "import { listed } from './reading/listed.projection.ts';\n");
  expect(unlisted(planted)).toEqual(['reading/forgotten.projection.ts']);
});
