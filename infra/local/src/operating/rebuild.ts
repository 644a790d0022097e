import { setTimeout as pause } from 'node:timers/promises';
import type { OperatedService } from '@candor/platform';
import { OperatorProblem } from './installation.ts';
import { ProgressBar } from './progress-bar.ts';

/** Asks the service's leader for new rows and shows how far it is, until queries read them. */
export async function rebuild(
  { module, handlers }: OperatedService,
  projection: string,
  by: string,
  say: (line: string) => void,
): Promise<void> {
  const known = module.projections.map(({ name }) => name);
  if (!known.includes(projection))
    throw new OperatorProblem(`${module.service} has no projection "${projection}". It has: ${known.join(', ') || 'none'}.`);
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
  say(`${projection} is built anew; queries read the new rows.`);
}
