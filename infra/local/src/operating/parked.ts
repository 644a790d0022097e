import { type OperatedService, ParkingRefused } from '@candor/platform';
import { OperatorProblem } from './installation.ts';
import { table } from './table.ts';

type Say = (line: string) => void;

export async function listParked(services: readonly OperatedService[], say: Say): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const { module, handlers } of services)
    for (let after: string | undefined, first = true; first || after; first = false) {
      const page = await handlers.parking.list({ ...(after && { after }), limit: 200 });
      after = page.next;
      rows.push(
        ...page.parked.map((it) => [
          module.service,
          it.handler,
          it.stream,
          `${it.from}–${it.to}`,
          it.commits,
          it.parkedAt,
          `${it.error.name}: ${it.error.message}`.slice(0, 120),
        ]),
      );
    }
  if (rows.length === 0) return say('Nothing is parked.');
  say(table(['service', 'handler', 'stream', 'versions', 'commits', 'since', 'why'], rows));
  say('\nAfter mending the cause: `npm run candor -- parked replay <service> <handler> <stream>`.');
}

export async function replayParked({ handlers }: OperatedService, handler: string, stream: string, say: Say): Promise<boolean> {
  const result = await forPeople(() => handlers.parking.replay(handler, stream));
  const { commits, parked } = result;
  if (!parked) say(`${commits} commits of ${stream} went through; it is no longer parked for ${handler}.`);
  else say(`${commits} commits went through; version ${parked.from} still fails: ${parked.error.name}: ${parked.error.message}`);
  return parked === undefined;
}

export async function dropParked(
  { handlers }: OperatedService,
  handler: string,
  stream: string,
  through: number,
  by: string,
  say: Say,
): Promise<void> {
  const dropped = await forPeople(() => handlers.parking.drop(handler, stream, through, by));
  say(
    `${dropped.commits} commits of ${stream} (versions ${dropped.from}–${dropped.to}) are given up for ${handler}; recorded under "${by}".`,
  );
}

/** What Parking throws says what is wrong with the request. */
async function forPeople<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw failure instanceof ParkingRefused ? new OperatorProblem(failure.message) : failure;
  }
}
