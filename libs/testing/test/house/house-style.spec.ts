import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run, workspace } from './workspace.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `export const line${line} = ${line};\n`).join('');

const broken = [
  ['any', 'noExplicitAny', 'any.ts', 'export const y = (x: any) => x;'],
  ['!', 'noNonNullAssertion', 'assertion.ts', 'export const y = (x?: string) => x!.length;'],
  ['enums', 'noEnum', 'enum.ts', 'export enum Y { a }'],
  ['const enums', 'noConstEnum', 'const-enum.ts', 'export const enum Y { a }'],
  ['default exports', 'noDefaultExport', 'default.ts', 'export default 1;'],
  ['files of more than 200 lines', 'noExcessiveLinesPerFile', 'long.ts', lines(201)],
  ['specs of more than 300 lines', 'noExcessiveLinesPerFile', 'long.spec.ts', lines(301)],
] as const;

const kept = [
  ['unknown', 'unknown.ts', 'export const y = (x: unknown) => x;'],
  ['?.', 'optional.ts', 'export const y = (x?: string) => x?.length;'],
  ['unions', 'union.ts', "export type Y = 'a' | 'b';"],
  ['default exports of configurations', 'jest.config.mjs', 'export default 1;'],
  ['files of 200 lines', 'short.ts', lines(200)],
  ['specs of 300 lines', 'short.spec.ts', lines(300)],
] as const;

describe('house style, as far as biome checks it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-house-style-'));
  const place = (file: string): string => join('libs/platform/src', file);
  let errors: readonly { readonly category: string; readonly location: { readonly path: string } }[] = [];
  const rulesBrokenIn = (file: string) =>
    errors.filter(({ location }) => location.path.endsWith(place(file))).map(({ category }) => category);

  beforeAll(() => {
    copyFileSync(join(workspace, 'biome.json'), join(folder, 'biome.json'));
    const planted = [...broken.map(([, , file, code]) => [file, code] as const), ...kept.map(([, file, code]) => [file, code] as const)];
    for (const [file, code] of planted) {
      mkdirSync(dirname(join(folder, place(file))), { recursive: true });
      writeFileSync(join(folder, place(file)), code);
    }
    const { stdout } = run(
      join(workspace, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error'],
      {
        cwd: folder,
      },
    );
    ({ diagnostics: errors } = JSON.parse(stdout) as { diagnostics: typeof errors });
  }, 30_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(broken)('there are no %s', (_what, rule, file, _code) => expect(rulesBrokenIn(file).join('\n')).toContain(rule));

  test.each(kept)('there may be %s', (_what, file, _code) => expect(rulesBrokenIn(file)).toEqual([]));
});
