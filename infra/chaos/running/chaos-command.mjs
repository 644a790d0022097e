// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testProjectOf } from '../../local/servers/docker.mjs';
import { command } from '../../local/setup/command.mjs';
import { runJest } from '../../local/setup/jest.mjs';
import { endLeftovers, killOwn } from '../../local/setup/leftovers.mjs';
import { places } from '../../local/setup/places.mjs';
import { prepareAll } from '../../local/setup/prepare.mjs';
import { createProgress } from '../../local/setup/progress.mjs';
import { urlsFrom } from '../../local/setup/start-options.mjs';
import { onStop, stopEverything, stopOnSignals } from '../../local/setup/stopping.mjs';
import { totalsLine } from '../../local/setup/test-totals.mjs';
import { chaosOptions, help } from './options.mjs';
import { summary } from './summary.mjs';

const config = fileURLToPath(new URL('jest.config.mjs', import.meta.url));

/** Properties are tried with so many times more examples than in `npm test`. */
const runs = 4;

/** @typedef {import('./summary.mjs').RowResult} RowResult */

/** @param {readonly string[]} args */
export const chaos = (args) =>
  command(async () => {
    const options = chaosOptions(args);
    if (options.help) {
      console.log(help);
      return 0;
    }
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 130 });
    const results = await runRows(options, progress);
    await stopEverything();
    for (const line of summary(results)) progress.line(line);
    const [passed, failed] = [results.reduce((sum, it) => sum + it.passed, 0), results.reduce((sum, it) => sum + it.failed, 0)];
    progress.line(totalsLine({ passed, failed, skipped: 0 }));
    return failed === 0 && passed > 0 ? 0 : 1;
  });

/**
 * @param {import('./options.mjs').ChaosOptions} options
 * @param {import('../../local/setup/progress.mjs').Progress} progress
 */
async function runRows({ rows, seed: first, times, minutes }, progress) {
  await endLeftovers();
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
  /** @type {RowResult[]} */
  const results = [];
  for (let seed = first; seed < first + times; seed++)
    for (const { row, failure, long } of rows) {
      progress.line(`\nrow ${row}: ${failure}; seed ${seed}`);
      const counts = join(folder, `counts-${seed}-${row}.jsonl`);
      const variables = {
        CANDOR_CHAOS_SEED: `${seed}`,
        CANDOR_CHAOS_COUNTS: counts,
        CANDOR_CHAOS_RUNS: `${runs}`,
        CANDOR_CHAOS_MINUTES: `${minutes}`,
        CANDOR_CHAOS_LOGS: join(places.logs, 'chaos'),
      };
      const jest = { node, args: ['--maxWorkers=1', '--runTestsByPath', ...long], servers: servers.urls, folder, config, variables };
      const { totals = { passed: 0, failed: 1 } } = await runJest(jest);
      const { passed, failed } = totals.passed + totals.failed > 0 ? totals : { passed: 0, failed: 1 };
      results.push({ row, failure, seed, passed, failed, counts: read(counts) });
    }
  return results;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  } catch {
    return [];
  }
}
