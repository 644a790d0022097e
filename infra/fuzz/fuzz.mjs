// @ts-check
// `npm run fuzz`
import '../local/setup/node-version.mjs';

import('./running/fuzz-command.mjs').then(({ fuzz }) => fuzz(process.argv.slice(2)));
