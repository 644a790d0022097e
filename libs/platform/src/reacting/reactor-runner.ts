import { type Reactor, reactionsOf, type SequencedCommit, UndecodableEvent } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { Follower } from '../log/follower.ts';
import { pause } from '../log/pause.ts';
import { after, Checkpoint, endOfCommit } from '../projecting/checkpoint.ts';
import { type HandlerParts, usualRetries, waitBefore } from '../projecting/handler-parts.ts';
import { describeError, type Parked, parkedAmong, parkedIn, writeParked } from '../projecting/parked.ts';
import type { ParkingHandler } from '../projecting/parking.ts';
import type { GivenUp } from '../projecting/patience.ts';
import { type Replayed, replay } from '../projecting/replay.ts';
import { SavedLazily } from '../projecting/saved-lazily.ts';
import { inTransaction } from '../projecting/transaction.ts';
import { Turns } from '../projecting/turns.ts';
import { failpoint } from '../service/failpoints.ts';
import { carryOut, commandName, type Means, NoDecider } from './carry-out.ts';
import { GatheredJobs } from './gathered-jobs.ts';
import { inLanes } from './in-lanes.ts';
import { isOutage } from './outage.ts';

const lanes = 8;

interface Outcome {
  readonly failed: GivenUp[];
  readonly queued: SequencedCommit[];
}

/**
 * Carries out what a reactor wants, stream by stream in order. Commands happen exactly once, since their ids are those of
 * the reactions; jobs at least once. A stream it cannot take is parked for this reactor, the others go on.
 */
export class ReactorRunner implements Follower, ParkingHandler {
  readonly name: string;
  readonly version = 0;
  readonly #checkpoint: Checkpoint;
  readonly #turns = new Turns();
  readonly #saved: SavedLazily;
  readonly #parked: mongo.Collection<Parked>;

  constructor(
    readonly reactor: Reactor,
    private readonly parts: HandlerParts,
    private readonly means: Means,
  ) {
    this.name = `reactor:${reactor.name}`;
    const start = reactor.begins === 'at-deployment' ? parts.head : async () => 0;
    this.#checkpoint = new Checkpoint(parts.db, this.name, start);
    this.#saved = new SavedLazily(this.#checkpoint, this.#turns);
    this.#parked = parkedIn(parts.db);
  }

  position(): Promise<number> {
    return this.#turns.take(async () => {
      await this.#checkpoint.refresh();
      return this.#checkpoint.position();
    });
  }

  async target(): Promise<string> {
    return this.name;
  }

  take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    return this.#turns.take(() =>
      this.takeNow(commits, signal).catch((failure: unknown) => {
        this.#checkpoint.forget();
        throw failure;
      }),
    );
  }

  concerns(commit: SequencedCommit): boolean {
    try {
      return reactionsOf(this.reactor, commit).length > 0;
    } catch {
      return true;
    }
  }

  replay(stream: string, signal: AbortSignal): Promise<Replayed> {
    return replay(
      {
        target: this.name,
        parked: this.#parked,
        log: this.parts.log,
        together: 1,
        concerns: (commit) => this.concerns(commit),
        attempt: async ([commit], settle) => {
          const failure = commit && (await this.failureOf(commit, this.means));
          const failed = commit && failure !== undefined ? { commit, error: describeError(failure) } : undefined;
          const tried = { done: commit && !failed ? 1 : 0, failed };
          await settle(tried, undefined);
          return tried;
        },
      },
      stream,
      signal,
    );
  }

  private async takeNow(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    const fresh = after(await this.#checkpoint.position(), commits);
    const last = fresh.at(-1);
    if (!last) return;
    const began = performance.now();
    const wanted = fresh.filter((commit) => this.concerns(commit));
    if (wanted.length === 0) await this.#saved.passed(endOfCommit(last));
    else {
      await this.store(await this.reactTo(wanted, signal), endOfCommit(last));
      this.parts.reports.took(this.name, fresh.length, performance.now() - began);
    }
    this.parts.progress.moved(this.name, endOfCommit(last));
  }

  private async reactTo(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<Outcome> {
    const streams = Map.groupBy(commits, ({ stream }) => stream);
    const parked = await parkedAmong(this.#parked, this.name, [...streams.keys()], undefined);
    const outcome: Outcome = { failed: [], queued: [] };
    const jobs = new GatheredJobs(this.means.jobs);
    const means = { ...this.means, jobs };
    await inLanes(lanes, streams, async ([stream, its]) => {
      if (parked.has(stream)) outcome.queued.push(...its);
      else await this.reactInOrder(its, means, outcome, signal);
    });
    await jobs.flush();
    return outcome;
  }

  private async reactInOrder(
    commits: readonly SequencedCommit[],
    means: Means,
    { failed, queued }: Outcome,
    signal: AbortSignal,
  ): Promise<void> {
    const retries = this.parts.retries ?? usualRetries;
    for (const [index, commit] of commits.entries()) {
      for (let attempts = 1; ; attempts++) {
        signal.throwIfAborted();
        const failure = await this.failureOf(commit, means);
        if (failure === undefined) break;
        const hopeless = failure instanceof UndecodableEvent || failure instanceof NoDecider;
        if (hopeless || attempts >= retries.attempts) {
          failed.push({ commit, error: describeError(failure), attempts });
          queued.push(...commits.slice(index + 1));
          return;
        }
        await pause(waitBefore(attempts, retries), signal);
      }
    }
  }

  /** Why it could not be taken. Throws when that lies not with the commit but with a server that is away. */
  private async failureOf(commit: SequencedCommit, means: Means): Promise<unknown> {
    try {
      for (const reaction of reactionsOf(this.reactor, commit)) {
        const rejected = await this.parts.telemetry.span(
          'react',
          { parent: reaction.event.trace, attributes: { 'candor.handler': this.name } },
          ({ traceparent }) => carryOut(reaction, this.reactor, means, traceparent ?? reaction.event.trace),
        );
        if (rejected !== undefined) this.parts.reports.rejected(this.reactor.name, commandName(reaction.effect), rejected);
      }
      return undefined;
    } catch (failure) {
      if (isOutage(failure)) throw failure;
      return failure ?? new Error('thrown without a reason');
    }
  }

  private async store({ failed, queued }: Outcome, end: number): Promise<void> {
    failpoint('reactor.before-checkpoint');
    if (failed.length === 0 && queued.length === 0) await this.#checkpoint.move(end, undefined);
    else {
      const change = { handler: this.name, target: this.name, failed, queued, at: this.parts.clock.now() };
      const fresh = await inTransaction(this.parts.db.client, async (session) => {
        await this.#checkpoint.move(end, session);
        return writeParked(this.#parked, change, session);
      });
      for (const parked of fresh) this.parts.reports.parked(parked);
    }
    this.#checkpoint.moved(end);
  }
}
