import { setTimeout as wait } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { unfinished } from '../jobs/due-jobs.ts';
import { type ClockDocument, livingFollowers } from './clock-document.ts';
import { ClockRefused } from './open-clock.ts';

export interface Settling {
  readonly installation: mongo.Db;
  /** Databases of all services. */
  readonly services: readonly mongo.Db[];
  readonly clock: ClockDocument;
  /**
   * Where all logs end, as a text that is another one after any append, if everybody who reads a log has read it to that
   * end, receivers in other services among them; undefined while somebody has not.
   */
  readonly logsRead: () => Promise<string | undefined>;
  /** Called about every five seconds with what is still waited for. */
  readonly waitingFor?: (what: string) => void;
  /** ms to wait for one instant's work, retries of failing jobs included. */
  readonly patience?: number;
}

const usualPatience = 600_000;
const pace = 10;
const saidEvery = 5_000;

/**
 * Returns when every process has seen the clock's instant and nothing that is due is left to do. Jobs and logs set each
 * other off, and they are looked at one after the other, so what counts is two looks at idle queues with no append between.
 */
export async function settle(settling: Settling): Promise<void> {
  const { patience = usualPatience, waitingFor } = settling;
  const started = performance.now();
  let said = started;
  let before: string | undefined;
  for (;;) {
    const busy = (await notThere(settling)) ?? (await atWork(settling));
    const logs = busy === undefined ? await settling.logsRead() : undefined;
    if (logs !== undefined && logs === before) return;
    before = logs;
    const now = performance.now();
    const what = busy ?? (logs === undefined ? 'events that are still being read' : undefined);
    if (what !== undefined && now - started > patience)
      throw new ClockRefused(
        `At ${settling.clock.instant} something does not come to its end: ${what}. The clock stays there; see npm run candor -- status.`,
      );
    if (what !== undefined && now - said > saidEvery) {
      said = now;
      waitingFor?.(what);
    }
    if (logs === undefined) await wait(pace);
  }
}

async function notThere({ installation, clock }: Settling): Promise<string | undefined> {
  const followers = await livingFollowers(installation);
  if (followers.length === 0)
    throw new ClockRefused('No service is running that could follow the clock. Start the installation first: npm start.');
  const behind = followers.filter(({ step }) => step < clock.step);
  return behind.length > 0 ? `${behind.map(({ service }) => service).join(', ')} to see the clock` : undefined;
}

async function atWork({ services, clock }: Settling): Promise<string | undefined> {
  const jobs = (await Promise.all(services.map((service) => unfinished(service, clock.instant)))).flat();
  if (jobs.length === 0) return undefined;
  return jobs.map(({ _id, attempts }) => (attempts > 0 ? `${_id} (failed ${attempts} times)` : _id)).join(', ');
}
