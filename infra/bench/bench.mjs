// @ts-check
// `npm run bench`
import '../local/setup/node-version.mjs';

import('./running/bench-command.mjs').then(({ bench }) => bench(process.argv.slice(2)));
