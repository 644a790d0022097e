// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  for (let seed = first; seed < first + times; seed++) {
    // a spec file that shows several rows runs once for all of them
    /** @type {Map<string, Promise<FileResult>>} */
    const ran = new Map();
    /** @param {string} file */
    const run = (file) => {
      const running = ran.get(file) ?? runFile(file, { seed, minutes, node, servers: servers.urls, folder });
      ran.set(file, running);
      return running;
    };
    for (const { row, failure, long } of rows) {
      progress.line(`\nrow ${row}: ${failure}; seed ${seed}`);
      /** @type {FileResult[]} */
      const files = [];
      for (const file of long) files.push(await run(file));
      const sum = (/** @type {'passed' | 'failed'} */ name) => files.reduce((total, it) => total + it[name], 0);
      results.push({ row, failure, seed, passed: sum('passed'), failed: sum('failed'), counts: files.flatMap(({ counts }) => counts) });
    }
  }
  return results;
}

/** @typedef {Pick<RowResult, 'passed' | 'failed' | 'counts'>} FileResult */

/**
 * @param {string} file
 * @param {{ seed: number, minutes: number, node: string, servers: { mongodb: string, kafka: string, redis: string }, folder: string }} how
 * @returns {Promise<FileResult>}
 */
async function runFile(file, { seed, minutes, node, servers, folder }) {
  const counts = join(folder, `counts-${seed}-${basename(file)}.jsonl`);
  const variables = {
    CANDOR_CHAOS_SEED: `${seed}`,
    CANDOR_CHAOS_COUNTS: counts,
    CANDOR_CHAOS_RUNS: `${runs}`,
    CANDOR_CHAOS_MINUTES: `${minutes}`,
    CANDOR_CHAOS_LOGS: join(places.logs, 'chaos'),
  };
  // a run that dies before it has totals must not find those of the one before
  rmSync(join(folder, 'totals.json'), { force: true });
  const args = ['--maxWorkers=1', '--runTestsByPath', file];
  const { totals } = await runJest({ node, args, servers, folder, config, variables });
  const { passed, failed } = totals && totals.passed + totals.failed > 0 ? totals : { passed: 0, failed: 1 };
  return { passed, failed, counts: read(counts) };
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
