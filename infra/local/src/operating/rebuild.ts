import { setTimeout as pause } from 'node:timers/promises';
import type { OperatedService } from '@candor/platform';
import { OperatorProblem } from './installation.ts';
import type { Say } from './program.ts';
import { ProgressBar } from './progress-bar.ts';

/**
 * Asks the service's leader for new rows of these projections, of all when none is named, one after the other; shows how far each is,
 * until queries read the new ones. Nothing is asked for when one of the names is unknown.
 */
export async function rebuild(service: OperatedService, named: readonly string[], by: string, say: Say): Promise<void> {
  const { module } = service;
  const known = module.projections.map(({ name }) => name);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new OperatorProblem(`${module.service} has no projection "${unknown}". It has: ${known.join(', ') || 'none'}.`);
  for (const projection of named.length > 0 ? named : known) await rebuildOne(service, projection, by, say);
}

async function rebuildOne({ module, handlers }: OperatedService, projection: string, by: string, say: Say): Promise<void> {
  const state = async () => {
    const { head, handlers: all } = await handlers.status();
    return { head, ...all.find(({ handler }) => handler === `projection:${projection}`) };
  };
  const before = (await state()).rows?.generation ?? 0;
  await handlers.requestRebuild(projection, by);
  const bar = new ProgressBar(projection, 'events');
  let begun = false;
  const waitUntil = performance.now() + 15_000;
  for (;;) {
    const { head, rows, rebuild: building } = await state();
    if (rows && rows.generation > before && !building) break;
    if (building) {
      begun = true;
      bar.show(building.position, head);
    } else if (!begun && performance.now() > waitUntil)
      throw new OperatorProblem(
        `Nobody has begun after 15 s: is ${module.service} running? It is asked for and will be done when it runs.`,
      );
    await pause(200);
  }
  bar.clear();
  say(`${module.service} ${projection} is built anew; queries read the new rows.`);
}
