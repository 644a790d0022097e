// @ts-check
// `npm run candor -- …`
import './setup/node-version.mjs';

import('./setup/candor-command.mjs').then(({ candor }) => candor(process.argv.slice(2)));
