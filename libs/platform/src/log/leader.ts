import type { EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import type { Doorbell } from './doorbell.ts';
import { ended } from './ended.ts';
import { type FollowReports, follow } from './follow.ts';
import type { Follower } from './follower.ts';
import { type HeldLease, type Lease, LeaseLost, type LeaseStore } from './lease.ts';
import { pause } from './pause.ts';
import type { RecentCommits } from './recent-commits.ts';
import { restAfter } from './rest-after.ts';
import { type SequenceDocument, Sequencer, type SequencerReports } from './sequencer.ts';
import type { Bell, Tail } from './tail.ts';

export interface LeaderReports extends SequencerReports, FollowReports {
  elected(epoch: number): void;
  /** Leadership ended: lost to another process, or the database could not be reached. */
  resigned(epoch: number, reason: unknown): void;
  /** These hang: they did not end with their leadership and are waited for no more. What they may still write, the epoch refuses. */
  leftBehind(epoch: number, names: readonly string[]): void;
  /** Asking for the lease failed. */
  unreachable(failure: unknown): void;
}

export interface LeaderParts {
  readonly commits: mongo.Collection<CommitDocument>;
  readonly seq: mongo.Collection<SequenceDocument>;
  readonly client: mongo.MongoClient;
  readonly leases: LeaseStore;
  readonly log: Pick<EventLog, 'readAll'>;
  /** Rung when something was inserted in this process. */
  readonly inserted: Tail;
  /** Rung when something was inserted by another one. */
  readonly doorbell: Doorbell;
  /** Rung when something was sequenced. */
  readonly sequenced: Tail;
  /** Told what was sequenced. */
  readonly recent: RecentCommits;
  /** What reads the log while this process leads. */
  readonly followers: (lease: Lease) => readonly Follower[];
  readonly reports: LeaderReports;
}

/** A sequencer that has not looked for what waits during so many leases hangs. A batch takes some tens of milliseconds. */
const silentLeases = 10;
/** Milliseconds after which the sequencer looks for what waits although nobody has rung. */
const looks = { heard: 1_000, deaf: 250 } as const;

/** One process of a service leads it: it alone sequences, publishes, projects and reacts. The others stand by. */
export class Leader {
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(private readonly parts: LeaderParts) {}

  start(): void {
    this.#running ??= this.run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  private async run(): Promise<void> {
    const { leases, reports } = this.parts;
    const stopping = this.#stopping.signal;
    while (!stopping.aborted) {
      try {
        const lease = await leases.acquire();
        if (lease) await this.lead(lease);
      } catch (failure) {
        reports.unreachable(failure);
      }
      if (!stopping.aborted) await pause(leases.milliseconds / 6, stopping);
    }
  }

  private async lead(lease: HeldLease): Promise<void> {
    const { reports, inserted, doorbell, recent, leases } = this.parts;
    const followers = this.parts.followers(lease);
    const term = new AbortController();
    let reason: unknown = 'stopped';
    const end = (why: unknown) => {
      if (term.signal.aborted) return;
      reason = why;
      recent.forget();
      term.abort();
    };
    const stop = () => end('stopped');
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    if (this.#stopping.signal.aborted) stop();
    reports.elected(lease.epoch);
    using bell = inserted.listen();
    const pulse = { at: performance.now() };
    const work = new Map<string, Promise<void>>();
    const begin = (name: string, task: Promise<void>) => work.set(name, task.catch(end));
    begin('renewal', this.renew(lease, pulse, term.signal));
    begin('expiry', expiry(lease, term.signal));
    begin('sequencer', this.sequence(lease, bell, pulse, term.signal));
    begin('doorbell', doorbell.answer(bell, term.signal));
    for (const follower of followers) begin(follower.name, this.follow(follower, term.signal));
    const left = await ended(work, term.signal, leases.milliseconds);
    this.#stopping.signal.removeEventListener('abort', stop);
    await lease.release().catch(() => undefined);
    if (left.length > 0) reports.leftBehind(lease.epoch, left);
    reports.resigned(lease.epoch, reason);
  }

  private async follow(follower: Follower, signal: AbortSignal): Promise<void> {
    const { log, sequenced, reports } = this.parts;
    using bell = sequenced.listen();
    await follow(log, follower, bell, signal, reports);
  }

  private async renew(lease: HeldLease, pulse: Pulse, signal: AbortSignal): Promise<void> {
    const { leases } = this.parts;
    while (!signal.aborted) {
      await pause(leases.milliseconds / 3, signal);
      if (performance.now() - pulse.at > silentLeases * leases.milliseconds)
        throw new LeaseLost(`epoch ${lease.epoch} ends: its sequencer hangs`);
      if (!signal.aborted) await lease.renew();
    }
  }

  private async sequence(lease: Lease, bell: Bell, pulse: Pulse, signal: AbortSignal): Promise<void> {
    const { commits, seq, client, doorbell, reports, sequenced, recent } = this.parts;
    let together = 0;
    const sequencer = new Sequencer(commits, seq, client, lease, {
      ...reports,
      sequenced(placed) {
        together = placed.length;
        if (!signal.aborted) recent.add(placed);
        sequenced.ring();
        reports.sequenced(placed);
      },
    });
    const end = await sequencer.resume();
    if (signal.aborted) return;
    recent.begin(end);
    sequenced.ring();
    while (!signal.aborted) {
      const began = performance.now();
      pulse.at = began;
      together = 0;
      if (await sequencer.sequence()) continue;
      await pause(restAfter(performance.now() - began, together), signal);
      await bell.wait(doorbell.hears ? looks.heard : looks.deaf, signal);
    }
  }
}

/** When something was last seen to work. */
interface Pulse {
  at: number;
}

/** Rejects when the lease has run out without a renewal: the leader must have stopped before anybody else can have it. */
async function expiry(lease: Lease, signal: AbortSignal): Promise<void> {
  while (lease.held() && !signal.aborted) await pause(50, signal);
  if (!signal.aborted) throw new LeaseLost(`epoch ${lease.epoch} was not renewed in time`);
}
