import { randomUUID } from 'node:crypto';
import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { type Doorbell, noDoorbell } from '../log/doorbell.ts';
import { Bell } from '../log/tail.ts';
import { isDuplicate } from '../service/is-duplicate.ts';
import { type ClockDocument, type ClockFollower, clockFollowersOf, clocksOf } from './clock-document.ts';
import type { ServiceClock } from './service-clock.ts';

export interface TestClockReports {
  /** The clock could not be read or a listener failed; it is tried again. */
  clockTrouble(failure: unknown): void;
}

/** Looking at the shared instant, in ms: seldom while moves are heard of; otherwise often, for a while after it moved even more. */
const pace = { heard: 1_000, standing: 200, moving: 40, movingFor: 2_000 } as const;

/**
 * An instant shared by all processes of an installation, which moves only when an operator moves it. Every service follows
 * it, and acknowledges a move when what is due by then has been set off.
 */
export class TestClock implements ServiceClock {
  readonly #listeners: ((now: Instant) => Promise<void>)[] = [];
  readonly #stopping = new AbortController();
  readonly #followers: mongo.Collection<ClockFollower>;
  readonly #id: string;
  #acknowledged = 0;
  #following: Promise<void> | undefined;

  private constructor(
    private readonly clocks: mongo.Collection<ClockDocument>,
    private readonly service: string,
    private readonly reports: TestClockReports,
    private readonly doorbell: Doorbell,
    installation: mongo.Db,
    private seen: ClockDocument,
  ) {
    this.#followers = clockFollowersOf(installation);
    this.#id = `${service}/${process.pid}/${randomUUID()}`;
  }

  /**
   * `start` is where the clock begins on an installation that has none yet; otherwise it goes on from where it was. `doorbell`: rung
   * by whoever moves it.
   */
  static async open(
    installation: mongo.Db,
    service: string,
    start: Instant,
    reports: TestClockReports,
    doorbell = noDoorbell,
  ): Promise<TestClock> {
    const clocks = clocksOf(installation);
    const seen = await begin(clocks, start);
    const clock = new TestClock(clocks, service, reports, doorbell, installation, seen);
    await clock.acknowledge();
    clock.#following = clock.follow();
    return clock;
  }

  now(): Instant {
    return this.seen.instant;
  }

  onMove(listener: (now: Instant) => Promise<void>): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
    await this.#followers.deleteOne({ _id: this.#id }).catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const stopping = this.#stopping.signal;
    const bell = new Bell();
    const answering = this.doorbell.answer(bell, stopping);
    let movedAt = 0;
    let acknowledgedAt = performance.now();
    while (!stopping.aborted) {
      try {
        const latest = await this.clocks.findOne({ _id: 'clock' });
        const moved = latest !== null && latest.step > this.#acknowledged;
        if (moved) {
          movedAt = performance.now();
          this.seen = latest;
          for (const listener of this.#listeners) await listener(latest.instant);
        }
        if (moved || performance.now() - acknowledgedAt > 1_000) {
          await this.acknowledge();
          acknowledgedAt = performance.now();
        }
      } catch (failure) {
        if (!stopping.aborted) this.reports.clockTrouble(failure);
      }
      const moving = movedAt > 0 && performance.now() - movedAt < pace.movingFor;
      const unheard = moving ? pace.moving : pace.standing;
      await bell.wait(this.doorbell.hears ? pace.heard : unheard, stopping);
    }
    await answering;
  }

  private async acknowledge(): Promise<void> {
    const { instant, step } = this.seen;
    this.#acknowledged = step;
    await this.#followers.updateOne({ _id: this.#id }, [{ $set: { service: this.service, instant, step, seenAt: '$$NOW' } }], {
      upsert: true,
    });
  }
}

async function begin(clocks: mongo.Collection<ClockDocument>, start: Instant): Promise<ClockDocument> {
  try {
    await clocks.updateOne({ _id: 'clock' }, { $setOnInsert: { instant: start, step: 0 } }, { upsert: true });
  } catch (failure) {
    // another service inserted it at the same moment
    if (!isDuplicate(failure)) throw failure;
  }
  const clock = await clocks.findOne({ _id: 'clock' });
  if (!clock) throw new Error('the test clock is gone from the installation database');
  return clock;
}
