// @ts-check
import { join } from 'node:path';
import { keepRunning } from './keep-running.mjs';
import { places } from './places.mjs';
import { startServiceProcess } from './service-process.mjs';
import { onStop } from './stopping.mjs';

/** @typedef {import('./service-process.mjs').ServiceProgram} ServiceProgram */

/**
 * The processes to run: one for all services, or one for each.
 * @param {Record<string, string>} services address by name
 * @param {boolean} processes
 * @returns {ServiceProgram[]}
 */
export function programs(services, processes) {
  if (!processes) return [{ name: 'candor', file: join(places.root, 'infra', 'local', 'dist', 'host.js'), services }];
  return Object.entries(services).map(([name, address]) => ({
    name,
    file: join(places.root, 'services', name, 'dist', 'main.js'),
    services: { [name]: address },
  }));
}

/**
 * Starts the services, keeps them running, and stops them when everything stops.
 * @param {{ node: string, services: Record<string, string>, processes: boolean, env: NodeJS.ProcessEnv, say(name: string, text: string): void }} options
 */
export async function startServices({ node, services, processes, env, say }) {
  const started = programs(services, processes).map((program) => {
    /** @param {boolean} again */
    const begin = (again) => startServiceProcess(program, { node, env, again, alarm: say });
    return { name: program.name, first: begin(false), again: () => begin(true) };
  });
  // registered before they are ready: whatever happens meanwhile, all of them are stopped, and together
  /** @type {{ stop(): Promise<void> }[]} */
  const kept = [];
  onStop(async () => {
    const firsts = await Promise.allSettled(started.map(({ first }) => first));
    const loose = kept.length > 0 ? kept : firsts.flatMap((first) => (first.status === 'fulfilled' ? [first.value] : []));
    await Promise.all(loose.map((process) => process.stop()));
  });
  const running = await Promise.all(started.map(({ first }) => first));
  for (const [index, { name, again }] of started.entries()) {
    const process = running[index];
    if (process) kept.push(keepRunning({ running: process, again, say: (text) => say(name, text) }));
  }
}
