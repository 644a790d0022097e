import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { services } from '@candor/contracts';
import { expect } from '@jest/globals';
import { type Counts, judged } from '../judged.ts';
import type { Installation } from './installation.ts';
import { readCommits, readRows } from './read-back.ts';
import { settled } from './settled.ts';

const cli = fileURLToPath(new URL('../../../local/dist/cli.js', import.meta.url));

/** Runs an operator's command on the installation; throws with what it said when it does not end well. */
export async function operate(installation: Installation, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', ...installation.env };
  const child = spawn(process.execPath, [cli, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`candor ${args.join(' ')} ended with ${code}: ${said}`);
  return said;
}

/** Rebuilds every projection from nothing; services beside each other, for each builds its own. */
export const rebuildAll = async (installation: Installation): Promise<void> =>
  void (await Promise.all(services.map((service) => operate(installation, 'rebuild', service))));

/** Waits until all is done, then has the auditor and the oracle look at everything there is. */
export async function judgedInstallation(name: string, installation: Installation): Promise<Counts> {
  await settled(installation).catch(async (failure) => {
    process.stdout.write(await installation.processes.lastWords());
    throw failure;
  });
  expect(installation.processes.dead()).toEqual([]);
  const { sent, retried } = installation.counts;
  process.stdout.write(`${name}: ${sent} commands sent, ${retried} times again\n`);
  expect(installation.acknowledged).toHaveLength(sent);
  await operate(installation, 'audit');
  const live = await readRows(installation, 'live');
  await rebuildAll(installation);
  return judged(name, installation.told, [...(await readCommits(installation)), ...live, ...(await readRows(installation, 'cold'))]);
}
