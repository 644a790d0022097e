// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testProjectOf } from '../../local/servers/docker.mjs';
import { command } from '../../local/setup/command.mjs';
import { endLeftovers, killOwn } from '../../local/setup/leftovers.mjs';
import { insideEnvironment } from '../../local/setup/node24.mjs';
import { places } from '../../local/setup/places.mjs';
import { prepareAll } from '../../local/setup/prepare.mjs';
import { createProgress } from '../../local/setup/progress.mjs';
import { runTool } from '../../local/setup/run-tool.mjs';
import { flags } from '../../local/setup/service-process.mjs';
import { urlsFrom } from '../../local/setup/start-options.mjs';
import { onStop, stopEverything, stopOnSignals } from '../../local/setup/stopping.mjs';

const suites = ['exports', 'feedback', 'log', 'pages', 'scheduling', 'signals'];
const help = `npm run bench -- <suite> [--quick] [part of a name …]    measures, and compares in the same run

  exports              files of a million rows in each format, beside a bare cursor: results/exports.md is written
  feedback             answers and reveals: results/feedback.md is written
  log                  the event log, beside a bare insert, kafkajs and Emmett: results/log.md is written
  pages                opening pages in Chromium on a slow processor: results/pages.md is written
  scheduling           slots and bookings: results/scheduling.md is written
  signals              state and releases of market signals, beside DuckDB: results/signals.md is written
  part of a name       only measurements whose name has it; nothing is written
  --quick              short slices, to try a change; nothing is written
  --help               this text`;

/** What Node takes of the 512 MB of a container in docker-compose.yml; of a machine with more it takes more, and leaves more lying about. */
const heapOfAContainer = '--max-old-space-size=256';

const folderOf = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** @param {readonly string[]} args */
export const bench = (args) =>
  command(async () => {
    if (!suites.includes(args[0] ?? '') || args.includes('--help')) {
      console.log(help);
      return args.includes('--help') || args.length === 0 ? 0 : 1;
    }
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 130 });
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
    if (args[0] === 'log' || args[0] === 'signals')
      await progress.step('peers', 'installing what is compared with', async () => ({ text: await installPeers(), value: undefined }));
    const { mongodb, kafka, redis } = servers.urls;
    const env = insideEnvironment({
      CANDOR_TEST_SERVERS: JSON.stringify({ mongodbUrl: mongodb, kafkaBrokers: kafka, redisUrl: redis }),
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
    });
    const child = spawn(
      node,
      [...flags, ...(args[0] === 'signals' ? [heapOfAContainer] : []), '--expose-gc', folderOf('dist/main.js'), ...args],
      { env, stdio: 'inherit' },
    );
    onStop(() => void child.kill('SIGKILL'));
    /** @type {number} */
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (ended) => resolve(ended ?? 1));
    });
    await stopEverything();
    return code;
  });

/** Not packages of Candor: nothing of Candor may need them. */
async function installPeers() {
  const cwd = folderOf('peers');
  const wanted = [join('@event-driven-io', 'emmett-mongodb'), join('@duckdb', 'node-api')];
  if (wanted.every((name) => existsSync(join(cwd, 'node_modules', name)))) return 'there';
  await runTool('npm', ['ci', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'], {
    cwd,
    log: join(places.logs, 'peers.log'),
  });
  return 'installed';
}
