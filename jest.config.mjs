// Every project's specs in one run, for `npm test`; a project's own run uses its own file.
import { existsSync, readdirSync } from 'node:fs';

const folders = ['libs', 'services'].flatMap((group) => readdirSync(new URL(group, import.meta.url)).map((name) => `${group}/${name}`));

export default {
  projects: [...folders, 'infra/local', 'infra/chaos', 'infra/bench', 'infra/demo', 'infra/docker'].filter((folder) =>
    existsSync(new URL(`${folder}/jest.config.mjs`, import.meta.url)),
  ),
  // Nothing is judged by how long it takes: a busy machine must not fail a spec. This only ends what hangs.
  testTimeout: 180_000,
  // Modules of finished specs stay in a worker's memory: it is replaced when there are too many.
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/infra/local/setup/test-order.mjs',
  reporters: ['default', '<rootDir>/infra/local/setup/test-totals.mjs'],
};
