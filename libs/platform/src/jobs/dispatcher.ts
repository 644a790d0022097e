import type { Instant } from '@candor/contracts';
import type { ServiceClock } from '../clock/service-clock.ts';
import { Bell } from '../log/tail.ts';
import type { JobRunner } from './job-runner.ts';
import type { PendingJob } from './pending-job.ts';
import type { PendingJobs } from './pending-jobs.ts';
import type { RedisQueues } from './redis-queues.ts';
import { Stopped } from './stopped.ts';

/** Real ms between two looks: for due jobs, for due jobs and cancellations while jobs run, and for what Redis has lost. */
const pace = { idle: 1_000, running: 250, reconcile: 30_000 } as const;
const batch = 200;

export interface DispatcherParts {
  readonly pending: PendingJobs;
  readonly queues: RedisQueues;
  readonly clock: ServiceClock;
  readonly trouble: (failure: unknown) => void;
  readonly runner: JobRunner;
}

/**
 * Passes jobs on from the store to Redis when they are due, and again when Redis has lost them. Any number of processes may
 * do so at once: a job that is in Redis already, or is not wanted any more, is recognized by its generation.
 */
export class Dispatcher {
  readonly #bell = new Bell();
  readonly #stopping = new AbortController();
  #loop: Promise<void> | undefined;
  #reconcileAt = 0;

  constructor(private readonly parts: DispatcherParts) {}

  start(): void {
    this.#loop ??= this.loop();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  /** There may be something due earlier than it knows. */
  wake(): void {
    this.#bell.ring();
  }

  /** Redis was not there for a job: look soon for all that it lacks. */
  owes(): void {
    this.#reconcileAt = 0;
  }

  /** Passes on all that is due, in order. Resolves with when the next one is. Throws JobQueueUnavailable. */
  async runDue(): Promise<Instant | undefined> {
    const { pending, queues, clock } = this.parts;
    for (;;) {
      const now = clock.now();
      const next = await pending.next();
      if (next === undefined || next > now) return next;
      const due = await pending.due(now, batch);
      await queues.push(due);
      await pending.queued(due);
    }
  }

  /** Puts back into Redis what it should have and has not; how many that were. Throws JobQueueUnavailable. */
  async reconcile(): Promise<number> {
    const { pending, queues, runner } = this.parts;
    let restored = 0;
    let some: PendingJob[] = [];
    const restore = async () => {
      const here = new Set(runner.running());
      const lost = (await queues.missing(some)).filter(({ _id }) => !here.has(_id));
      if (lost.length > 0) await queues.push(lost);
      restored += lost.length;
      some = [];
    };
    for await (const job of pending.inRedis()) {
      some.push(job);
      if (some.length === batch) await restore();
    }
    await restore();
    return restored;
  }

  private async loop(): Promise<void> {
    const stopping = this.#stopping.signal;
    while (!stopping.aborted) {
      let next: Instant | undefined;
      try {
        next = await this.runDue();
        await this.stopCancelled();
        if (performance.now() >= this.#reconcileAt) {
          await this.reconcile();
          this.#reconcileAt = performance.now() + pace.reconcile;
        }
      } catch (failure) {
        if (!stopping.aborted) this.parts.trouble(failure);
      }
      await this.#bell.wait(this.rest(next), stopping);
    }
  }

  private async stopCancelled(): Promise<void> {
    const { pending, runner } = this.parts;
    const running = runner.running();
    if (running.length === 0) return;
    for (const key of await pending.stopping(running)) runner.stop(key, new Stopped('cancelled'));
  }

  /** ms until something may have to be done. */
  private rest(next: Instant | undefined): number {
    const { clock, runner } = this.parts;
    const longest = runner.running().length > 0 ? pace.running : pace.idle;
    if (next === undefined) return longest;
    const until = Date.parse(next) - Date.parse(clock.now());
    return Math.min(Math.max(until, 0), longest);
  }
}
