// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { demoManifest } from '../../local/setup/demonstration.mjs';
import { installationEnvironment } from '../../local/setup/installation.mjs';
import { places } from '../../local/setup/places.mjs';

/**
 * Fills an installation that runs, and answers with the exit code.
 * @param {string} node Node 24
 * @param {import('../../local/setup/installation.mjs').Installation} installation
 * @param {import('./demo-options.mjs').DemoOptions} options
 * @returns {Promise<number>}
 */
export function fillDemo(node, installation, options) {
  const wanted = { ...options, address: installation.address, manifest: demoManifest() };
  const program = join(places.root, 'infra', 'demo', 'dist', 'main.js');
  const child = spawn(node, ['--enable-source-maps', program, JSON.stringify(wanted)], {
    env: installationEnvironment(installation),
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
