// @ts-check
// `npm run chaos`
import '../local/setup/node-version.mjs';

import('./running/chaos-command.mjs').then(({ chaos }) => chaos(process.argv.slice(2)));
