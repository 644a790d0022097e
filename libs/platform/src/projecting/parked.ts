import type { Instant } from '@candor/contracts';
import type { SequencedCommit } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { durable } from './transaction.ts';

/** A stream that waits, for one handler, from the commit that the handler could not take. */
export interface Parked {
  readonly _id: string;
  /** The name of the follower, `projection:…` or `reactor:…`. */
  readonly handler: string;
  /** Id of the checkpoint: a projection's rows are parked per generation. */
  readonly target: string;
  readonly stream: string;
  /** Versions that wait; the commit at `from` is the one that failed. */
  readonly from: number;
  readonly to: number;
  readonly position: number;
  readonly commitId: string;
  /** How many commits wait. */
  readonly commits: number;
  readonly error: ParkedError;
  readonly attempts: number;
  readonly parkedAt: Instant;
}

export interface ParkedError {
  readonly name: string;
  readonly message: string;
}

/** Commits an operator gave up for a handler. They stay given up when the same version of it is built anew. */
export interface Dropped {
  readonly handler: string;
  /** The projection's version, 0 for reactors. */
  readonly version: number;
  readonly stream: string;
  readonly from: number;
  readonly to: number;
  readonly commits: number;
  readonly error: ParkedError;
  readonly droppedBy: string;
  readonly droppedAt: Instant;
}

export const parkedIn = (db: mongo.Db): mongo.Collection<Parked> => db.collection<Parked>('parked', durable);
export const droppedIn = (db: mongo.Db): mongo.Collection<Dropped> => db.collection<Dropped>('parked_dropped', durable);

export const parkedId = (target: string, stream: string): string => `${target} ${stream}`;

export async function prepareParked(db: mongo.Db): Promise<void> {
  await parkedIn(db).createIndexes([{ key: { handler: 1, _id: 1 } }, { key: { target: 1 } }]);
  await droppedIn(db).createIndexes([{ key: { handler: 1, version: 1, stream: 1, from: 1 } }]);
}

/** Enough to find the defect, without what a person wrote: sealed texts and addresses are cut out. */
export function describeError(failure: unknown): ParkedError {
  const thrown = typeof failure === 'object' && failure !== null ? (failure as Partial<Error>) : {};
  const { name = 'Error', message = 'something that is not an Error was thrown' } = thrown;
  return { name, message: withoutPersonal(message).slice(0, 500) };
}

/** What a defect says, without sealed texts and addresses. */
export const withoutPersonal = (message: string): string =>
  message.replace(/sealed:\d+:[^\s"',)\]}]+/g, '<sealed>').replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+\.[a-z]+/gi, '<address>');

/** What a batch does to the parked streams of one handler. */
export interface ParkedChange {
  readonly handler: string;
  readonly target: string;
  readonly failed: readonly { readonly commit: SequencedCommit; readonly error: ParkedError; readonly attempts: number }[];
  readonly queued: readonly SequencedCommit[];
  readonly at: Instant;
}

/** Which of these streams are parked. Within a transaction that then writes to them, so that a replay in between is noticed. */
export async function parkedAmong(
  parked: mongo.Collection<Parked>,
  target: string,
  streams: readonly string[],
  session: mongo.ClientSession | undefined,
): Promise<ReadonlySet<string>> {
  const _id = { $in: [...new Set(streams)].map((stream) => parkedId(target, stream)) };
  const found = await parked.find({ _id }, session ? { session } : {}).toArray();
  return new Set(found.map(({ stream }) => stream));
}

/** Thrown when a stream that commits were queued behind was replayed meanwhile: they can be taken now. */
export class ReplayedMeanwhile extends Error {
  override readonly name = 'ReplayedMeanwhile';
}

/** Parks what failed and queues the rest behind it; gives back what is newly parked. Throws {@link ReplayedMeanwhile}. */
export async function writeParked(
  parked: mongo.Collection<Parked>,
  { handler, target, failed, queued, at }: ParkedChange,
  session: mongo.ClientSession,
): Promise<readonly Parked[]> {
  const waiting = Map.groupBy(queued, ({ stream }) => stream);
  const fresh = failed.map(({ commit: { stream, from, to, position, commitId }, error, attempts }): Parked => {
    const behind = waiting.get(stream) ?? [];
    waiting.delete(stream);
    const last = behind.at(-1)?.to ?? to;
    const commits = 1 + behind.length;
    return {
      _id: parkedId(target, stream),
      handler,
      target,
      stream,
      from,
      to: last,
      position,
      commitId,
      commits,
      error,
      attempts,
      parkedAt: at,
    };
  });
  if (fresh.length > 0) await parked.insertMany(fresh, { session });
  for (const [stream, behind] of waiting) {
    const { matchedCount } = await parked.updateOne(
      { _id: parkedId(target, stream) },
      { $max: { to: behind.at(-1)?.to ?? 0 }, $inc: { commits: behind.length } },
      { session },
    );
    if (matchedCount === 0) throw new ReplayedMeanwhile(`${stream} is no longer parked for ${handler}`);
  }
  return fresh;
}
