import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { type DueJobs, nextDue } from '../jobs/due-jobs.ts';
import type { Doorbell } from '../log/doorbell.ts';
import { type ClockDocument, clocksOf } from './clock-document.ts';
import { ClockRefused } from './open-clock.ts';
import { type Settling, settle } from './settle.ts';

export interface ClockMove extends Omit<Settling, 'clock'> {
  readonly to: Instant;
  /** Tells the services of each move, which otherwise find it when they look. */
  readonly doorbell?: Pick<Doorbell, 'ring'>;
  /** Called for every instant at which the clock stops on its way. */
  readonly stopsAt?: (stop: DueJobs) => void;
}

/**
 * Moves an installation's test clock from one due job to the next, each time until the job and everything that it brought
 * about is done, and at last to `to`. Returns how often it stopped. Throws {@link ClockRefused}.
 */
export async function advanceClock(move: ClockMove): Promise<number> {
  const { installation, services, to } = move;
  let clock = await standing(installation);
  if (to < clock.instant) throw new ClockRefused(`The clock stands at ${clock.instant} and does not go back to ${to}.`);
  await settle({ ...move, clock });
  let stops = 0;
  for (let stop = await earliest(services, clock.instant); stop && stop.at <= to; stop = await earliest(services, clock.instant)) {
    move.stopsAt?.(stop);
    clock = await set(move, clock, stop.at);
    await settle({ ...move, clock });
    stops++;
  }
  if (clock.instant < to) await settle({ ...move, clock: await set(move, clock, to) });
  return stops;
}

export async function standing(installation: mongo.Db): Promise<ClockDocument> {
  const clock = await clocksOf(installation).findOne({ _id: 'clock' });
  if (clock) return clock;
  throw new ClockRefused(
    'This installation runs on real time. To move its clock, start it with: npm start -- --test-clock 2026-03-02T09:00:00.000Z',
  );
}

async function set({ installation, doorbell }: ClockMove, { step }: ClockDocument, instant: Instant): Promise<ClockDocument> {
  const moved = await clocksOf(installation).findOneAndUpdate(
    { _id: 'clock', step },
    { $set: { instant, step: step + 1 } },
    { returnDocument: 'after' },
  );
  if (!moved)
    throw new ClockRefused('Somebody else is moving the clock at the same time. Wait until that is done, then look where it stands.');
  doorbell?.ring();
  return moved;
}

async function earliest(services: readonly mongo.Db[], now: Instant): Promise<DueJobs | undefined> {
  const stops = (await Promise.all(services.map((service) => nextDue(service, now)))).filter((stop) => stop !== undefined);
  const at = stops.map((stop) => stop.at).sort()[0];
  if (at === undefined) return undefined;
  return { at, jobs: [...new Set(stops.filter((stop) => stop.at === at).flatMap(({ jobs }) => jobs))] };
}
