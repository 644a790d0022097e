// @ts-check
// `npm test`
import './setup/node-version.mjs';

import('./setup/test-command.mjs').then(({ test }) => test(process.argv.slice(2)));
