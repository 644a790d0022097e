// @ts-check
import { idOf } from '../../local/servers/compose.mjs';
import { duration } from '../../local/setup/progress.mjs';
import { runTool } from '../../local/setup/run-tool.mjs';
import { SetupError } from '../../local/setup/setup-error.mjs';

/** @typedef {import('../../local/servers/compose.mjs').Project} Project */

const megabytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1_000_000)} MB`;

/**
 * Size of the image of the services, and the memory of every container at this moment.
 * @param {Project} project
 * @param {readonly string[]} names
 */
export async function figures(project, names) {
  const size = async (/** @type {string} */ image) =>
    Number((await runTool('docker', ['image', 'inspect', '--format', '{{.Size}}', image])).trim());
  const [whole, base] = await Promise.all([size('candor:local'), size('node:24-slim')]);
  const memory = names.map(async (name) => {
    const used = await runTool('docker', ['stats', '--no-stream', '--format', '{{.MemUsage}}', await idOf(project, name)]);
    return `${name} ${used.trim().split(' ')[0]}`;
  });
  return [
    `candor:local ${megabytes(whole)}, of which node:24-slim ${megabytes(base)} and Candor ${megabytes(whole - base)}`,
    `memory: ${(await Promise.all(memory)).join(', ')}`,
  ];
}

/**
 * Asks a service to end, as an orchestrator does. Throws when it has to be killed, or ends badly.
 * @param {Project} project
 * @param {string} name
 */
export async function stopService(project, name) {
  const id = await idOf(project, name);
  const began = Date.now();
  await runTool('docker', ['stop', '--time', '20', id]);
  const took = Date.now() - began;
  const code = (await runTool('docker', ['inspect', '--format', '{{.State.ExitCode}}', id])).trim();
  if (code !== '0') throw new SetupError(`The container of ${name} ended with ${code} when it was asked to stop.`);
  return `SIGTERM: ended with 0 after ${duration(took)}`;
}
