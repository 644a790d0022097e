// @ts-check
import { randomBytes } from 'node:crypto';
import { compose, log, up } from '../../local/servers/compose.mjs';
import { dockerEngine, removeOldTestRuns, testProjectOf } from '../../local/servers/docker.mjs';
import { serverNames } from '../../local/servers/native.mjs';
import { command } from '../../local/setup/command.mjs';
import { explain } from '../../local/setup/explain.mjs';
import { serviceNames } from '../../local/setup/installation.mjs';
import { endLeftovers, killOwn } from '../../local/setup/leftovers.mjs';
import { places } from '../../local/setup/places.mjs';
import { freePorts } from '../../local/setup/ports.mjs';
import { createProgress } from '../../local/setup/progress.mjs';
import { SetupError } from '../../local/setup/setup-error.mjs';
import { onStop, stopEverything, stopOnSignals } from '../../local/setup/stopping.mjs';
import { confinement } from './confinement.mjs';
import { roundTrip } from './round-trip.mjs';
import { figures, stopService } from './whole-stack.mjs';

const help = `npm run stack    builds the image of the services, brings up all of docker-compose.yml in a project of its own,
                 sends a host's availability through it, and takes everything down again`;

/** @param {readonly string[]} args */
export const stack = (args) =>
  command(async () => {
    if (args.length > 0) {
      console.log(help);
      return args.every((arg) => arg === '--help') ? 0 : 2;
    }
    const progress = createProgress();
    stopOnSignals({ say: (text) => progress.line(`  ${text}`), hurry: killOwn, code: () => 130 });
    await endLeftovers();
    await run(progress);
    await progress.step('down', 'removing containers and volumes', async () => ({ text: 'removed', value: await stopEverything() }));
    progress.line('\nThe whole stack was brought up, did what it should, and is gone.');
    return 0;
  });

/** @param {import('../../local/setup/progress.mjs').Progress} progress */
async function run(progress) {
  const engine = await dockerEngine(serverNames, (text) => progress.note('images', text));
  if (typeof engine === 'string') {
    throw new SetupError(`The stack needs a Docker engine with Compose: ${engine}.`, [
      'Start one; where no image can be pulled, as root on Debian:',
      'infra/docker/engine start && infra/docker/local-images.sh, then DOCKER_HOST=$(infra/docker/engine host) npm run stack',
    ]);
  }
  await removeOldTestRuns(engine);
  const [port = 0] = await freePorts([undefined]);
  const env = { CANDOR_PORT: String(port), CANDOR_MASTER_KEY: randomBytes(32).toString('base64') };
  const project = { engine, name: testProjectOf('stack'), files: ['docker-compose.yml'], env };
  await progress.step('image', 'building', async () => {
    await compose(project, ['build', serviceNames[0]]).catch((error) => {
      throw explain(error, { what: 'Building the image', downloads: 'the packages', log, where: places.root });
    });
    return { text: 'candor:local is built', value: undefined };
  });
  onStop(() => compose(project, ['down', '--volumes', '--timeout', '20'], { whileStopping: true }));
  const all = [...serverNames, ...serviceNames];
  await progress.step('up', `starting ${all.length} containers of ${project.name}`, async () => {
    await up(project, all);
    return { text: `${all.length} containers are healthy`, value: undefined };
  });
  for (const name of serviceNames) progress.note(name, await confinement(project, name));
  await progress.step('round trip', 'from scheduling to interviews and analytics', async () => ({
    text: 'the availability of a host came through',
    value: await roundTrip(project, `http://127.0.0.1:${port}`, (text) => progress.note('', text)),
  }));
  for (const line of await figures(project, all)) progress.note('figures', line);
  for (const name of serviceNames) progress.note(name, await stopService(project, name));
}
