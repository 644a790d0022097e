// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { testProjectOf } from '../../local/servers/docker.mjs';
import { installationEnvironment, serviceNames } from '../../local/setup/installation.mjs';
import { places } from '../../local/setup/places.mjs';
import { freePorts } from '../../local/setup/ports.mjs';
import { prepareAll } from '../../local/setup/prepare.mjs';
import { runTool } from '../../local/setup/run-tool.mjs';
import { startServices } from '../../local/setup/services.mjs';
import { urlsFrom } from '../../local/setup/start-options.mjs';
import { onStop } from '../../local/setup/stopping.mjs';

/**
 * All services over servers of their own, which go when the command ends; what `npm start` runs here is left alone.
 * @param {import('../../local/setup/progress.mjs').Progress} progress
 * @returns {Promise<{ address: string, folder: string, token(asker: Readonly<Record<string, string>>): Promise<string> }>}
 */
export async function startOwnInstallation(progress) {
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
  const ports = await freePorts(serviceNames.map(() => undefined));
  const address = `http://127.0.0.1:${ports[0]}`;
  const services = Object.fromEntries(serviceNames.map((name, index) => [name, `http://127.0.0.1:${ports[index]}`]));
  const environment = installationEnvironment({ urls: servers.urls, services, prefix: `fuzz${process.pid}`, logLevel: 'warn', address });
  const env = { ...environment, CANDOR_HOLDS_PER_VISITOR: '1000000' };
  await progress.step('services', 'starting', async () => ({
    text: `${serviceNames.length} ready`,
    value: await startServices({ node, services, processes: false, env, say: progress.note }),
  }));
  return {
    address,
    folder,
    async token(asker) {
      const flags = Object.entries(asker).flatMap(([name, value]) => [`--${name}`, value]);
      const said = await runTool(node, [join(places.root, 'infra', 'local', 'dist', 'cli.js'), 'token', ...flags], { env });
      return said.trim().split('\n').at(-1) ?? '';
    },
  };
}
