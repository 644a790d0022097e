import type { EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { watchInserts } from './doorbell.ts';
import { type FollowReports, follow } from './follow.ts';
import type { Follower } from './follower.ts';
import { type HeldLease, type Lease, LeaseLost, type LeaseStore } from './lease.ts';
import { pause } from './pause.ts';
import type { RecentCommits } from './recent-commits.ts';
import { type SequenceDocument, Sequencer, type SequencerReports } from './sequencer.ts';
import type { Tail } from './tail.ts';

export interface LeaderReports extends SequencerReports, FollowReports {
  elected(epoch: number): void;
  /** Leadership ended: lost to another process, or the database could not be reached. */
  resigned(epoch: number, reason: unknown): void;
  /** Asking for the lease failed. */
  unreachable(failure: unknown): void;
}

export interface LeaderParts {
  readonly commits: mongo.Collection<CommitDocument>;
  readonly seq: mongo.Collection<SequenceDocument>;
  readonly client: mongo.MongoClient;
  readonly leases: LeaseStore;
  readonly log: Pick<EventLog, 'readAll'>;
  /** Rung when something was inserted. */
  readonly inserted: Tail;
  /** Rung when something was sequenced. */
  readonly sequenced: Tail;
  /** Told what was sequenced. */
  readonly recent: RecentCommits;
  /** What reads the log while this process leads. */
  readonly followers: (lease: Lease) => readonly Follower[];
  readonly reports: LeaderReports;
}

/** Milliseconds: it rests as long as it worked, so that under load what comes in meanwhile is given its places, and read, in one go. */
const longestRest = 100;

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
    const { reports, log, sequenced, commits, inserted } = this.parts;
    const term = new AbortController();
    let reason: unknown = 'stopped';
    const end = (why: unknown) => {
      if (!term.signal.aborted) reason = why;
      term.abort();
    };
    const stop = () => end('stopped');
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    if (this.#stopping.signal.aborted) stop();
    reports.elected(lease.epoch);
    using bell = inserted.listen();
    try {
      const bells = this.parts.followers(lease).map((follower) => ({ follower, bell: sequenced.listen() }));
      await Promise.all([
        this.renew(lease, term.signal).catch(end),
        expiry(lease, term.signal).catch(end),
        this.sequence(lease, bell, term.signal).catch(end),
        watchInserts(commits, bell, term.signal),
        ...bells.map(async ({ follower, bell: wake }) => {
          await follow(log, follower, wake, term.signal, reports).catch(end);
          wake[Symbol.dispose]();
        }),
      ]);
    } finally {
      this.#stopping.signal.removeEventListener('abort', stop);
      term.abort();
      await lease.release().catch(() => undefined);
      reports.resigned(lease.epoch, reason);
    }
  }

  private async renew(lease: HeldLease, signal: AbortSignal): Promise<void> {
    const { leases } = this.parts;
    while (!signal.aborted) {
      await pause(leases.milliseconds / 3, signal);
      if (!signal.aborted) await lease.renew();
    }
  }

  private async sequence(lease: Lease, bell: { wait(ms: number, signal: AbortSignal): Promise<void> }, signal: AbortSignal): Promise<void> {
    const { commits, seq, client, reports, sequenced, recent } = this.parts;
    const sequencer = new Sequencer(commits, seq, client, lease, {
      ...reports,
      sequenced(placed) {
        recent.add(placed);
        sequenced.ring();
        reports.sequenced(placed);
      },
    });
    try {
      recent.begin(await sequencer.resume());
      sequenced.ring();
      while (!signal.aborted) {
        const began = performance.now();
        if (await sequencer.sequence()) continue;
        await pause(Math.min(longestRest, performance.now() - began), signal);
        await bell.wait(250, signal);
      }
    } finally {
      recent.forget();
    }
  }
}

/** Rejects when the lease has run out without a renewal: the leader must have stopped before anybody else can have it. */
async function expiry(lease: Lease, signal: AbortSignal): Promise<void> {
  while (lease.held() && !signal.aborted) await pause(50, signal);
  if (!signal.aborted) throw new LeaseLost(`epoch ${lease.epoch} was not renewed in time`);
}
