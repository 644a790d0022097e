// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { places } from './places.mjs';

/** What was planted in the made-up year, and who was made up; there as soon as the installation is filled. */
export const demoManifest = () => join(places.home, 'demo', 'manifest.json');

export const isDemonstration = () => existsSync(demoManifest());

/** With the data it is gone. */
export const forgetDemonstration = () => rmSync(dirname(demoManifest()), { recursive: true, force: true });

/**
 * `npm run demo` beside the installation that has just become ready.
 * @param {string} node Node 24
 * @returns {Promise<number>} its exit code
 */
export function fillWithDemonstration(node) {
  const child = spawn(node, [join(places.root, 'infra', 'demo', 'demo.mjs')], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
