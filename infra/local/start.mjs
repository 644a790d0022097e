// @ts-check
// `npm start`
import './setup/node-version.mjs';

import('./setup/start-command.mjs').then(({ start }) => start(process.argv.slice(2)));
