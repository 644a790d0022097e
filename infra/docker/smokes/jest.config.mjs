import { fileURLToPath } from 'node:url';
import preset from '../../../jest.preset.mjs';

// For `npm run smoke`. An image that has to be pulled takes its time; connections that a failed test leaves must not keep the run alive.
export default {
  ...preset,
  displayName: 'smoke',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: ['**/*.smoke.spec.ts'],
  testTimeout: 300_000,
  forceExit: true,
  reporters: ['default', fileURLToPath(new URL('../../local/setup/test-totals.mjs', import.meta.url))],
};
