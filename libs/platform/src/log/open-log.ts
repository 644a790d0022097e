import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Sealer } from '@candor/event-sourcing';
import type { Connection, mongo } from 'mongoose';
import { type CommitDocument, openCommits } from './commit.document.ts';
import { type Doorbell, noDoorbell } from './doorbell.ts';
import type { Follower } from './follower.ts';
import { Leader, type LeaderReports } from './leader.ts';
import { type Lease, type LeaseDocument, LeaseStore } from './lease.ts';
import { MongoEventLog } from './mongo-event-log.ts';
import { RecentCommits } from './recent-commits.ts';
import type { SequenceDocument } from './sequencer.ts';
import { Tail } from './tail.ts';

/** A service's log with what is needed to lead it. */
export interface ServiceLog {
  readonly log: MongoEventLog;
  readonly commits: mongo.Collection<CommitDocument>;
  readonly seq: mongo.Collection<SequenceDocument>;
  /** Rung when this process sequenced commits. */
  readonly sequenced: Tail;
  readonly leader: (followers: (lease: Lease) => readonly Follower[], reports: LeaderReports) => Leader;
}

/** How long a dead leader is waited for. Its process may be blocked for two thirds of it without losing the lead. */
const leaseMilliseconds = 6_000;

export interface LogOptions {
  /** Milliseconds. */
  readonly lease?: number | undefined;
  readonly doorbell?: Doorbell | undefined;
}

export async function openLog(
  connection: Connection,
  sealer: Sealer,
  { lease = leaseMilliseconds, doorbell = noDoorbell }: LogOptions = {},
): Promise<ServiceLog> {
  const client = connection.getClient() as unknown as mongo.MongoClient;
  const commits = await openCommits(connection);
  const seq = client
    .db(connection.name)
    .collection<SequenceDocument>('seq', { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } });
  const leases = new LeaseStore(seq as unknown as mongo.Collection<LeaseDocument>, `${hostname()}/${process.pid}/${randomUUID()}`, lease);
  await leases.ensure();
  const inserted = new Tail();
  const sequenced = new Tail();
  const recent = new RecentCommits();
  const ring = () => {
    if (!inserted.ring()) doorbell.ring();
  };
  const log = new MongoEventLog(commits, client, sealer, ring, recent);
  return {
    log,
    commits,
    seq,
    sequenced,
    leader: (followers, reports) =>
      new Leader({ commits, seq, client, leases, log, inserted, doorbell, sequenced, recent, followers, reports }),
  };
}
