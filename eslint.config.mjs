import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Boundaries only: which project may use which, and what a file's suffix lets it import. Everything else is biome's.
// Each rule is broken once on purpose in libs/testing/test/house/rules.spec.ts.

const drivers = [
  'mongoose',
  'mongodb',
  'kafkajs',
  'bullmq',
  'ioredis',
  'fastify',
  '@nestjs/core',
  '@nestjs/microservices',
  '@nestjs/platform-fastify',
];
const testTools = ['@jest/globals', 'fast-check', 'zod'];

/** What each kind of project may use. `extra` is what its specs may use besides. */
const boundaries = (extra = [], testing = []) => [
  'error',
  {
    enforceBuildableLibDependency: true,
    // commands set themselves up before any package is installed, so they find each other by path
    allow: ['.*/jest\\.preset\\.mjs$', '.*/local/(setup|servers)/[^/]+\\.mjs$'],
    depConstraints: [
      { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [], allowedExternalImports: ['zod', ...extra] },
      { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:contracts'], allowedExternalImports: extra },
      { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:kernel', 'type:contracts'] },
      { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:platform', 'type:kernel', 'type:contracts'] },
      {
        sourceTag: 'type:service',
        onlyDependOnLibsWithTags: ['type:platform', 'type:kernel', 'type:contracts', ...testing],
        bannedExternalImports: drivers,
      },
      { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:contracts'] },
      { sourceTag: 'type:host', onlyDependOnLibsWithTags: ['*'] },
    ],
  },
];

/** What writes files, byte for byte the same each time. */
const writers = ['csv-stringify', 'hyparquet-writer'];
const purePackages = ['temporal-polyfill', 'cephes', 'ipaddr.js', 'ical.js', 'rrule-temporal', 'windows-iana', 'node:zlib'];
const escaped = (names) => names.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
const packages = (...names) => `(${escaped(names)})(/.*)?$`;
const anywhere = (...suffixes) => `\\.{1,2}/(.*/)?[^/]+\\.(${suffixes.join('|')})\\.ts$`;
const beside = (...suffixes) => `\\./[^/]+\\.(${suffixes.join('|')})\\.ts$`;
const relative = '\\.{1,2}/';

const mayImport = (role, ...allowed) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: `^(?!${allowed.join('|')})`, message: `A ${role} may not import this: CONTRIBUTING.md says what each suffix may import.` },
      ],
    },
  ],
});

const message = 'Time, ids, randomness and the environment are arguments: the same input gives the same output.';
const ambientTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
  { selector: "CallExpression[callee.name='Date']", message },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message },
];
const outside = [
  'process',
  'globalThis',
  'performance',
  'crypto',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
];
const pure = {
  'no-restricted-syntax': ['error', ...ambientTime, { selector: 'ImportExpression', message: 'Pure files import at the top.' }],
  'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message }))],
};

const libraries = ['@candor/contracts', '@candor/event-sourcing'];
const decided = ['rule', 'decider', 'projection', 'reactor', 'signal', 'format'];
const domain = [packages(...libraries), anywhere('rule'), beside(...decided)];
const edges = [packages(...libraries, '@candor/platform', '@nestjs/common', 'zod', ...purePackages), relative];
const specs = ['**/*.spec.ts', '**/test/**', '**/*.config.mjs'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.nx/**', '**/coverage/**', '**/*.d.ts', '**/test-results/**'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries() },
  },
  { files: specs, rules: { '@nx/enforce-module-boundaries': boundaries(testTools, ['type:testing']) } },

  { files: ['libs/contracts/src/**/*.ts', 'libs/event-sourcing/src/**/*.ts'], ignores: specs, rules: pure },
  { files: ['libs/contracts/src/**/*.{event,commands,views}.ts'], rules: mayImport('schema', packages('zod'), relative) },

  {
    files: ['services/*/src/**/*.ts'],
    ignores: [...specs, 'services/web/**'],
    rules: { 'no-restricted-syntax': ['error', ...ambientTime] },
  },
  {
    files: ['services/*/src/**/*.rule.ts'],
    rules: { ...pure, ...mayImport('rule', packages(...libraries, ...purePackages), anywhere('rule')) },
  },
  {
    files: ['services/*/src/**/*.{decider,projection,signal}.ts'],
    rules: { ...pure, ...mayImport('decider, projection or signal', ...domain) },
  },
  { files: ['services/*/src/**/*.format.ts'], rules: { ...pure, ...mayImport('format', packages(...writers), ...domain) } },
  { files: ['services/*/src/**/*.reactor.ts'], rules: { ...pure, ...mayImport('reactor', ...domain, anywhere('job')) } },
  { files: ['services/*/src/**/*.{controller,queries,job,module}.ts'], rules: mayImport('controller, query, job or module', ...edges) },
);
