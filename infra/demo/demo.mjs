// @ts-check
// `npm run demo`
import '../local/setup/node-version.mjs';

import('./running/demo-command.mjs').then(({ demo }) => demo(process.argv.slice(2)));
