import type { EventLog, SequencedCommit } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { Generation } from './generation.ts';
import { describeError, type Parked, type ParkedError, parkedId, ReplayedMeanwhile } from './parked.ts';
import { loadRows, writeRows } from './row-store.ts';
import { inTransaction } from './transaction.ts';
import { foldTrials, trialsOf } from './trials.ts';

export interface Replayed {
  readonly commits: number;
  /** What the stream still waits for, if it does. */
  readonly parked: Parked | undefined;
}

export interface Tried {
  /** So many commits went through, in order. */
  readonly done: number;
  readonly failed: { readonly commit: SequencedCommit; readonly error: ParkedError } | undefined;
}

export interface Replaying {
  readonly target: string;
  readonly parked: mongo.Collection<Parked>;
  readonly log: Pick<EventLog, 'readStream' | 'positionOf'>;
  /** How many commits are tried together. */
  readonly together: number;
  readonly concerns: (commit: SequencedCommit) => boolean;
  /** Tries commits in order and has what came of it recorded by `settle`, in the same transaction as what it wrote. */
  readonly attempt: (
    commits: readonly SequencedCommit[],
    settle: (tried: Tried, session: mongo.ClientSession | undefined) => Promise<void>,
  ) => Promise<Tried>;
}

/** Takes the commits that wait in order until one fails again; what comes in meanwhile queues up behind and is taken too. */
export async function replay(it: Replaying, stream: string, signal: AbortSignal): Promise<Replayed> {
  const _id = parkedId(it.target, stream);
  for (let commits = 0; ; ) {
    const parked = await it.parked.findOne({ _id });
    if (!parked) return { commits, parked: undefined };
    const waiting = await waitingCommits(it, parked);
    for (let at = 0, from = parked.from; at < Math.max(1, waiting.length); at += it.together) {
      signal.throwIfAborted();
      const some = waiting.slice(at, at + it.together);
      const next = waiting[at + it.together];
      const begins = from;
      const ends = next ? next.from - 1 : parked.to;
      const { done, failed } = await it.attempt(some, (tried, session) => settle(it.parked, _id, begins, ends, tried, next, session));
      commits += done;
      from = ends + 1;
      if (failed) return { commits, parked: (await it.parked.findOne({ _id })) ?? undefined };
    }
  }
}

export const replayRows = <Row>(live: Generation<Row>, stream: string, signal: AbortSignal): Promise<Replayed> =>
  replay(
    {
      target: live.target,
      parked: live.parked,
      log: live.parts.log,
      together: 100,
      concerns: (commit) => trialsOf(live.projection, [commit]).length > 0,
      attempt: (commits, settled) =>
        inTransaction(live.parts.db.client, async (session) => {
          const trials = trialsOf(live.projection, commits);
          const before = await loadRows<Row>(
            live.rows,
            trials.flatMap(({ keys }) => keys),
            session,
          );
          const { changes, failed, queued } = foldTrials(trials, before, () => false);
          await writeRows(live.rows, changes, before, session);
          const [first] = failed;
          const done = trials.length - failed.length - queued.length;
          const tried = { done, failed: first && { commit: first.commit, error: describeError(first.failure) } };
          await settled(tried, session);
          return tried;
        }),
    },
    stream,
    signal,
  );

async function settle(
  parked: mongo.Collection<Parked>,
  _id: string,
  begins: number,
  ends: number,
  { done, failed }: Tried,
  next: SequencedCommit | undefined,
  session: mongo.ClientSession | undefined,
): Promise<void> {
  const options = session ? { session } : {};
  if (!failed && !next) {
    const { deletedCount } = await parked.deleteOne({ _id, from: begins, to: ends }, options);
    if (deletedCount > 0) return;
  }
  const first = failed?.commit ?? next;
  const { matchedCount } = await parked.updateOne(
    { _id, from: begins },
    {
      $set: {
        from: first?.from ?? ends + 1,
        ...(first && { position: first.position, commitId: first.commitId }),
        ...(failed && { error: failed.error }),
      },
      $inc: { commits: -done, attempts: failed ? 1 : 0 },
    },
    options,
  );
  if (matchedCount === 0) throw new ReplayedMeanwhile('somebody else is replaying this stream');
}

export async function waitingCommits(
  { log, concerns }: Pick<Replaying, 'log' | 'concerns'>,
  { stream, from, to }: Pick<Parked, 'stream' | 'from' | 'to'>,
): Promise<readonly SequencedCommit[]> {
  const { commits } = await log.readStream(stream);
  const waiting: SequencedCommit[] = [];
  for (const commit of commits) {
    if (commit.from < from || commit.to > to) continue;
    const position = await log.positionOf(stream, commit.from);
    const sequenced = { ...commit, position: position ?? 0 };
    if (concerns(sequenced)) waiting.push(sequenced);
  }
  return waiting;
}
