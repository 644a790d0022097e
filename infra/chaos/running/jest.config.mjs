import { fileURLToPath } from 'node:url';
import preset from '../../../jest.preset.mjs';

// For `npm run chaos`: long rows and specs of any project, one after the other.
export default {
  ...preset,
  rootDir: fileURLToPath(new URL('../../..', import.meta.url)),
  setupFiles: ['<rootDir>/infra/chaos/running/seed-properties.mjs'],
  testTimeout: 1_800_000,
  reporters: ['default', '<rootDir>/infra/local/setup/test-totals.mjs'],
};
