// @ts-check
// `npm run stack`
import '../local/setup/node-version.mjs';

import('./stack/stack-command.mjs').then(({ stack }) => stack(process.argv.slice(2)));
