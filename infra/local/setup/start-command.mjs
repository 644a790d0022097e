// @ts-check
import { existsSync } from 'node:fs';
import { projectOf } from '../servers/docker.mjs';
import { serverNames } from '../servers/native.mjs';
import { command } from './command.mjs';
import { fillWithDemonstration, forgetDemonstration, isDemonstration } from './demonstration.mjs';
import { claimInstallation, installationEnvironment, releaseInstallation, serviceNames, updateInstallation } from './installation.mjs';
import { keepRunning } from './keep-running.mjs';
import { endLeftovers, killOwn } from './leftovers.mjs';
import { places } from './places.mjs';
import { portHolder } from './port-holder.mjs';
import { freePorts, isFree } from './ports.mjs';
import { prepareAll } from './prepare.mjs';
import { portInUse, windows } from './problems.mjs';
import { thisProcess } from './process-identity.mjs';
import { createProgress, duration } from './progress.mjs';
import { startServices } from './services.mjs';
import { startHelp, startOptions } from './start-options.mjs';
import { onStop, stopOnSignals } from './stopping.mjs';

/** @typedef {import('./start-options.mjs').StartOptions} StartOptions */
/** @typedef {import('./installation.mjs').Installation} Installation */

/** @param {readonly string[]} args */
export const start = (args) =>
  command(async () => {
    const options = startOptions(args, process.env);
    if (options.help) {
      console.log(startHelp);
      return 0;
    }
    if (process.platform === 'win32') throw windows();
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 0 });
    await run(options, progress);
    return new Promise(() => {});
  });

/** @param {string} address of the gateway */
const mailAt = (address) => (process.env['CANDOR_SMTP_URL'] ? 'by CANDOR_SMTP_URL' : `${address}/mailbox`);

/**
 * @param {StartOptions} options
 * @param {import('./progress.mjs').Progress} progress
 */
async function run({ port, processes, reset, demo, testClock, logLevel, urls }, progress) {
  const began = Date.now();
  const address = `http://127.0.0.1:${port}`;
  /** @type {Installation} */
  const claimed = {
    ...thisProcess(),
    state: 'starting',
    address,
    mode: processes ? 'processes' : 'one process',
    prefix: 'candor',
    ...(testClock ? { testClock } : {}),
    logLevel,
    startedAt: new Date().toISOString(),
  };
  claimInstallation(claimed);
  onStop(releaseInstallation);
  const ended = await endLeftovers();
  if (ended.length > 0) progress.note('clean-up', `ended what a killed command had left: ${ended.join(', ')}`);
  if (!(await isFree(port))) throw portInUse({ port, holder: await portHolder(port) });

  const fresh = reset || (!existsSync(places.data) && !urls.mongodb);
  if (reset) forgetDemonstration();
  // near the gateway's, so that they are the same every time unless something else has them
  const near = (/** @type {number[]} */ ...next) => next.map((step) => port + step);
  const { node, servers } = await prepareAll(progress, {
    urls,
    project: projectOf(places.root),
    passing: false,
    reset,
    ports: near(11, 12, 13, 14),
    dir: places.data,
  });
  const { native } = servers;
  if (native) {
    const kept = serverNames.flatMap((name) => {
      const running = native.running[name];
      return running ? [keepRunning({ running, again: () => native.again(name), say: (text) => progress.note(name, text) })] : [];
    });
    onStop(() => Promise.all(kept.map((server) => server.stop())));
  }

  const [, ...others] = serviceNames;
  const own = await freePorts(near(1, 2, 3, 4));
  const services = Object.fromEntries([['gateway', address], ...others.map((name, index) => [name, `http://127.0.0.1:${own[index]}`])]);
  const installation = { ...claimed, urls: servers.urls, services };
  updateInstallation(installation);
  await progress.step('services', `starting ${processes ? 'one process each' : 'in one process'}`, async () => ({
    text: `${serviceNames.length} ready${processes ? ', one process each' : ' in one process'}`,
    value: await startServices({ node, services, processes, env: installationEnvironment(installation), say: progress.note }),
  }));
  updateInstallation({ ...installation, state: 'ready' });
  progress.line(
    `\nCandor is at ${address}   (API docs: ${address}/api/docs; mail: ${mailAt(address)}; ready after ${duration(Date.now() - began)})   Ctrl-C stops it`,
  );
  if (demo && !isDemonstration()) await fillWithDemonstration(node);
  else if (fresh && !testClock) progress.line('Nothing is in it yet: `npm run demo` fills it with a made-up year.');
}
