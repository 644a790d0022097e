// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { testProjectOf } from '../servers/docker.mjs';
import { command } from './command.mjs';
import { runJest } from './jest.mjs';
import { endLeftovers, killOwn } from './leftovers.mjs';
import { places } from './places.mjs';
import { prepareAll } from './prepare.mjs';
import { windows } from './problems.mjs';
import { identityOf } from './process-identity.mjs';
import { createProgress } from './progress.mjs';
import { urlsFrom } from './start-options.mjs';
import { onStop, stopEverything, stopOnSignals } from './stopping.mjs';
import { testHelp, testOptions } from './test-options.mjs';
import { totalsLine } from './test-totals.mjs';

/** @param {readonly string[]} args */
export const test = (args) =>
  command(async () => {
    const options = testOptions(args);
    if (options.help) {
      console.log(testHelp);
      return 0;
    }
    if (process.platform === 'win32') throw windows();
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 130 });
    const { totals, code, how } = await run(options.jest, progress);
    await stopEverything();
    if (!totals) progress.line(`Jest ${how} before it had results.`);
    if (totals && totals.passed + totals.failed + totals.skipped === 0) progress.line('No test matches.');
    progress.line(totalsLine(totals ?? { passed: 0, failed: 1, skipped: 0 }));
    return totals && totals.failed === 0 && totals.passed > 0 ? code : code || 1;
  });

/**
 * @param {readonly string[]} jest arguments
 * @param {import('./progress.mjs').Progress} progress
 */
async function run(jest, progress) {
  await endLeftovers();
  clearOldRuns();
  mkdirSync(places.test, { recursive: true });
  const folder = mkdtempSync(join(places.test, `${process.pid}-`));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const { node, servers } = await prepareAll(progress, {
    urls: urlsFrom(process.env),
    project: testProjectOf(folder.slice(-6)),
    passing: true,
    reset: false,
    ports: Array(4).fill(undefined),
    dir: folder,
  });
  progress.line('');
  return runJest({ node, args: jest, servers: servers.urls, folder });
}

/** Folders of runs that were killed. */
function clearOldRuns() {
  mkdirSync(places.test, { recursive: true });
  for (const name of readdirSync(places.test)) {
    if (!identityOf(Number.parseInt(name, 10))) rmSync(join(places.test, name), { recursive: true, force: true });
  }
}
