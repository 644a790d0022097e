import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { run } from './workspace.ts';

/** A file that is not there, one line of code, and whether a rule must fire. */
type Planted = readonly [file: string, code: string];

const use = (name: string): string => `import { x } from '${name}';\nexport const y = x;`;

const tags = {
  'can only depend on libs tagged with': {
    fires: [
      ['libs/event-sourcing/src/planted.ts', use('@candor/platform')],
      ['libs/platform/src/planted.ts', use('@candor/testing')],
      ['libs/platform/src/planted.spec.ts', use('@candor/testing')],
      ['libs/platform/src/planted.ts', use('@candor/scheduling')],
      ['libs/testing/src/planted.ts', use('@candor/scheduling')],
      ['services/scheduling/src/planted.ts', use('@candor/interviews')],
      ['services/scheduling/src/planted.spec.ts', use('@candor/interviews')],
      ['services/scheduling/src/planted.ts', use('@candor/testing')],
      ['services/web/src/planted.ts', use('@candor/platform')],
      ['services/web/src/planted.ts', use('@candor/scheduling')],
    ],
    passes: [
      ['libs/event-sourcing/src/planted.ts', use('@candor/contracts')],
      ['libs/platform/src/planted.ts', use('@candor/event-sourcing')],
      ['libs/testing/src/planted.ts', use('@candor/platform')],
      ['services/scheduling/src/planted.ts', use('@candor/platform')],
      ['services/scheduling/src/planted.spec.ts', use('@candor/testing')],
      ['services/scheduling/test/planted.ts', use('@candor/testing')],
      ['services/web/src/planted.ts', use('@candor/contracts')],
      ['infra/local/src/planted.ts', use('@candor/scheduling')],
    ],
  },
  'cannot depend on any libs with tags': {
    fires: [['libs/contracts/src/planted.ts', use('@candor/event-sourcing')]],
    passes: [['libs/contracts/src/planted.ts', "export * from './commit.ts';"]],
  },
  'is not allowed to import': {
    fires: [
      ['libs/contracts/src/planted.ts', use('mongoose')],
      ['libs/contracts/src/planted.ts', use('fast-check')],
      ['libs/event-sourcing/src/planted.ts', use('zod')],
      ['services/scheduling/src/planted.ts', use('mongoose')],
      ['services/scheduling/src/planted.ts', use('bullmq')],
    ],
    passes: [
      ['libs/contracts/src/planted.ts', use('zod')],
      ['libs/contracts/src/planted.spec.ts', use('fast-check')],
      ['libs/event-sourcing/src/planted.spec.ts', use('zod')],
      ['libs/platform/src/planted.ts', use('mongoose')],
    ],
  },
  'Projects cannot be imported by a relative or absolute path': {
    fires: [['libs/platform/src/planted.ts', "export * from '../../contracts/src/index.ts';"]],
    passes: [['libs/platform/src/planted.ts', "export * from './service/names.ts';"]],
  },
} as const;

const inService = (name: string): string => `services/scheduling/src/booking/planted.${name}.ts`;

const suffixes = {
  'no-restricted-imports': {
    fires: [
      ['libs/contracts/src/scheduling/planted.event.ts', use('node:crypto')],
      ['libs/contracts/src/scheduling/planted.commands.ts', use('@candor/platform')],
      ['libs/contracts/src/scheduling/planted.views.ts', use('fast-check')],
      [inService('rule'), use('@candor/platform')],
      [inService('rule'), use('node:crypto')],
      [inService('rule'), use('zod')],
      [inService('rule'), use('./booking.decider.ts')],
      [inService('decider'), use('@candor/platform')],
      [inService('decider'), use('@nestjs/common')],
      [inService('decider'), use('node:fs')],
      [inService('decider'), use('temporal-polyfill')],
      [inService('decider'), use('../reading/bookings.projection.ts')],
      [inService('decider'), use('./booking.controller.ts')],
      [inService('decider'), use('./unmarked.ts')],
      [inService('decider'), "export * from 'node:fs';"],
      [inService('projection'), use('@candor/platform')],
      [inService('signal'), use('@candor/platform')],
      [inService('format'), use('node:stream')],
      [inService('reactor'), use('@candor/platform')],
      [inService('projection'), use('../jobs/expire-holds.job.ts')],
      [inService('controller'), use('mongoose')],
      [inService('controller'), use('node:fs')],
      [inService('queries'), use('kafkajs')],
      [inService('job'), use('bullmq')],
      [inService('module'), use('@nestjs/core')],
    ],
    passes: [
      ['libs/contracts/src/scheduling/planted.event.ts', use('zod')],
      ['libs/contracts/src/scheduling/planted.event.ts', use('../definition/event.ts')],
      [inService('rule'), use('@candor/contracts')],
      [inService('rule'), use('temporal-polyfill')],
      [inService('rule'), use('../slots/offered-slots.rule.ts')],
      [inService('decider'), use('@candor/event-sourcing')],
      [inService('decider'), use('../slots/offered-slots.rule.ts')],
      [inService('decider'), use('./booking.rule.ts')],
      [inService('projection'), use('@candor/event-sourcing')],
      [inService('reactor'), use('../jobs/expire-holds.job.ts')],
      [inService('controller'), use('@candor/platform')],
      [inService('controller'), use('@nestjs/common')],
      [inService('controller'), use('./booking.decider.ts')],
      [inService('queries'), use('../reading/bookings.projection.ts')],
      [inService('decider.spec'), use('node:fs')],
    ],
  },
} as const;

const purity = {
  'no-restricted-syntax': {
    fires: [
      [inService('decider'), 'export const y = () => new Date();'],
      [inService('decider'), 'export const y = () => Date();'],
      [inService('decider'), 'export const y = () => Date.now();'],
      [inService('decider'), 'export const now = Date.now;'],
      [inService('rule'), 'export const y = () => Math.random();'],
      [inService('rule'), "import { Temporal } from 'temporal-polyfill';\nexport const y = () => Temporal.Now.instant();"],
      [inService('projection'), "export const y = () => import('node:fs');"],
      [inService('controller'), 'export const y = () => new Date();'],
      ['services/scheduling/src/booking/unmarked.ts', 'export const y = () => Math.random();'],
      ['libs/event-sourcing/src/planted.ts', 'export const y = () => new Date();'],
      ['libs/contracts/src/planted.ts', 'export const y = () => Math.random();'],
    ],
    passes: [
      [inService('decider'), 'export const y = (at: number) => new Date(at).toISOString();'],
      [inService('decider'), 'export const y = (at: string) => Date.parse(at);'],
      [inService('rule'), 'export const y = (a: number, b: number) => Math.max(a, b);'],
      [inService('decider.spec'), 'export const y = () => new Date();'],
    ],
  },
  'no-restricted-globals': {
    fires: [
      'process.env',
      'globalThis',
      'performance.now()',
      'crypto.randomUUID()',
      "fetch('x')",
      'console',
      'setTimeout(() => 1)',
    ].flatMap((code) =>
      ['rule', 'decider', 'projection', 'reactor', 'signal', 'format'].map(
        (suffix): Planted => [inService(suffix), `export const y = () => ${code};`],
      ),
    ),
    passes: [
      [inService('decider'), 'export const y = ({ process }: { process: string }) => process;'],
      [inService('job'), 'export const y = () => process.env;'],
    ],
  },
} as const;

const rules: readonly (readonly [string, { readonly fires: readonly Planted[]; readonly passes: readonly Planted[] }])[] = [
  tags,
  suffixes,
  purity,
].flatMap((some) => Object.entries(some));

describe('the boundaries of projects and suffixes', () => {
  const found = new Map<string, readonly string[]>();
  const keyOf = ([file, code]: Planted): string => `${file}\n${code}`;

  beforeAll(() => {
    const planted = rules.flatMap(([, { fires, passes }]) => [...fires, ...passes]);
    const script = fileURLToPath(new URL('./lint-texts.mjs', import.meta.url));
    const { status, stdout, stderr } = run(process.execPath, [script], {
      input: JSON.stringify(planted.map(([file, code]) => ({ file, code }))),
    });
    if (status !== 0) throw new Error(stderr);
    for (const [index, messages] of (JSON.parse(stdout) as string[][]).entries()) found.set(keyOf(planted[index] ?? ['', '']), messages);
  }, 60_000);

  for (const [rule, { fires, passes }] of rules) {
    test.each(fires)(`${rule} fires in %s: %s`, (...planted) => expect(found.get(keyOf(planted))?.join('\n')).toContain(rule));
    test.each(passes)(`${rule} lets pass in %s: %s`, (...planted) => expect(found.get(keyOf(planted))).toEqual([]));
  }
});
