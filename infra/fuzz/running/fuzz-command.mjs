// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../local/setup/command.mjs';
import { endLeftovers, killOwn } from '../../local/setup/leftovers.mjs';
import { createProgress } from '../../local/setup/progress.mjs';
import { stopEverything, stopOnSignals } from '../../local/setup/stopping.mjs';
import { totalsLine } from '../../local/setup/test-totals.mjs';
import { apiDocument } from './api-document.mjs';
import { furnish, known } from './furnish.mjs';
import { fuzzOptions, help } from './options.mjs';
import { startOwnInstallation } from './own-installation.mjs';
import { fuzzAs, installSchemathesis } from './schemathesis.mjs';

const owner = { person: 'olga', organization: 'acme', role: 'owner' };

const erasure = '/api/erasures/mine';

/** Each has a token made just before, for it is good for five minutes. Who asks to be erased can do nothing else any more. */
const askers = /** @type {const} */ ([
  { name: 'owner', token: owner, parameters: known, operations: ['--exclude-path', erasure] },
  { name: 'candidate', token: { person: 'cara', side: 'candidate' }, parameters: {}, operations: ['--exclude-path', erasure] },
  { name: 'nobody', token: undefined, parameters: {}, operations: [] },
  { name: 'leaver', token: { person: 'lea', side: 'candidate' }, parameters: {}, operations: ['--include-path', erasure] },
]);

/** What ends before anything is counted is one failure. */
const uncounted = () => console.log(totalsLine({ passed: 0, failed: 1, skipped: 0 }));

/** @param {readonly string[]} args */
export const fuzz = (args) =>
  command(async () => {
    const { help: wanted, seed, examples } = fuzzOptions(args);
    if (wanted) {
      console.log(help);
      return 0;
    }
    process.once('exit', uncounted);
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 130 });
    await endLeftovers();
    const installing = progress.step('fuzzer', 'installing', async () => ({ text: 'Schemathesis', value: await installSchemathesis() }));
    const [packages, { address, folder, token }] = await Promise.all([installing, startOwnInstallation(progress)]);
    await furnish(address, await token(owner));
    const document = join(folder, 'openapi.json');
    writeFileSync(document, await apiDocument(address));
    const totals = { passed: 0, failed: 0, skipped: 0 };
    progress.line(`\nseed ${seed}, ${examples} requests per operation and asker`);
    for (const asker of askers) {
      const { name, parameters, operations } = asker;
      const given = { name, parameters, operations, token: asker.token && (await token(asker.token)) };
      const result = await progress.step(asker.name, 'asking', async () => {
        const value = await fuzzAs(packages, given, { address, document, folder: join(folder, 'fuzz'), seed, examples });
        return { text: `${value.requests} requests, ${value.passed} operations well, ${value.failed} not`, value };
      });
      if (result.failed > 0) progress.line(result.output);
      totals.passed += result.passed;
      totals.failed += result.failed;
    }
    await stopEverything();
    process.off('exit', uncounted);
    progress.line(totalsLine(totals));
    return totals.failed === 0 ? 0 : 1;
  });
