import type { Clock, EventLog, SequencedCommit } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { type Dropped, droppedIn, type Parked, parkedId, parkedIn } from './parked.ts';
import { type Replayed, waitingCommits } from './replay.ts';
import { inTransaction } from './transaction.ts';

/** A projector or reactor, as an operator sees it. */
export interface ParkingHandler {
  readonly name: string;
  /** The projection's version, 0 for reactors. */
  readonly version: number;
  /** Id of its checkpoint. */
  target(): Promise<string | undefined>;
  concerns(commit: SequencedCommit): boolean;
  replay(stream: string, signal: AbortSignal): Promise<Replayed>;
}

export interface ParkedCount {
  readonly streams: number;
  readonly commits: number;
}

export interface ParkedPage {
  readonly parked: readonly Parked[];
  /** To be given as `after` for the next page. */
  readonly next: string | undefined;
}

/** Why what an operator asks about parked streams cannot be done; the message is for them. */
export class ParkingRefused extends Error {
  override readonly name: string = 'ParkingRefused';
}

/** No projection or reactor of the service has that name. */
export class UnknownHandler extends ParkingRefused {
  override readonly name = 'UnknownHandler';
}

/** This program's projection made other rows than those that are read. */
export class OtherRows extends ParkingRefused {
  override readonly name = 'OtherRows';
}

/** What an operator can do about streams that a handler could not take. */
export class Parking {
  constructor(
    private readonly handlers: readonly ParkingHandler[],
    private readonly parts: { readonly db: mongo.Db; readonly log: Pick<EventLog, 'readStream' | 'positionOf'>; readonly clock: Clock },
  ) {}

  async list({ handler, after, limit = 50 }: { handler?: string; after?: string; limit?: number } = {}): Promise<ParkedPage> {
    const filter = { ...(handler && { handler }), ...(after && { _id: { $gt: after } }) };
    const found = await parkedIn(this.parts.db)
      .find(filter)
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray();
    const parked = found.slice(0, limit);
    return { parked, next: found.length > limit ? parked.at(-1)?._id : undefined };
  }

  async counts(): Promise<Readonly<Record<string, ParkedCount>>> {
    const counted = parkedIn(this.parts.db).aggregate<ParkedCount & { readonly _id: string }>([
      { $group: { _id: '$handler', streams: { $sum: 1 }, commits: { $sum: '$commits' } } },
    ]);
    const none = this.handlers.map(({ name }) => [name, { streams: 0, commits: 0 }] as const);
    const some = (await counted.toArray()).map(({ _id, streams, commits }) => [_id, { streams, commits }] as const);
    return Object.fromEntries([...none, ...some]);
  }

  /** What waits for the handler as it is now: of a projection, for the rows that are read. Throws {@link UnknownHandler}. */
  async find(handler: string, stream: string): Promise<Parked | undefined> {
    const target = await this.handler(handler).target();
    return (target && (await parkedIn(this.parts.db).findOne({ _id: parkedId(target, stream) }))) || undefined;
  }

  /** Takes the waiting commits of a stream in order; stays parked from the first one that still fails. Throws {@link UnknownHandler}, {@link OtherRows}. */
  replay(handler: string, stream: string, signal: AbortSignal = AbortSignal.any([])): Promise<Replayed> {
    return this.handler(handler).replay(stream, signal);
  }

  /** Gives up the waiting commits of a stream up to a version, for this handler. What is left goes on waiting for a replay. Throws {@link ParkingRefused}. */
  async drop(handler: string, stream: string, through: number, by: string): Promise<Dropped> {
    const it = this.handler(handler);
    const target = await it.target();
    const _id = parkedId(target ?? '', stream);
    const { db, log, clock } = this.parts;
    const parked = await parkedIn(db).findOne({ _id });
    if (!parked) throw new ParkingRefused(`${stream} is not parked for ${handler}.`);
    const waiting = await waitingCommits({ log, concerns: (commit) => commit.from === parked.from || it.concerns(commit) }, parked);
    const given = waiting.filter(({ to }) => to <= through);
    if (given.at(-1)?.to !== through)
      throw new ParkingRefused(`Version ${through} is not the end of a waiting commit; these are: ${ends(waiting)}.`);
    const next = waiting[given.length];
    const record: Dropped = {
      handler,
      version: it.version,
      stream,
      from: parked.from,
      to: through,
      commits: given.length,
      error: parked.error,
      droppedBy: by,
      droppedAt: clock.now(),
    };
    await inTransaction(db.client, async (session) => {
      const seen = { _id, from: parked.from, to: parked.to };
      const moved = next && { from: next.from, position: next.position, commitId: next.commitId, commits: waiting.length - given.length };
      const { changed } = moved
        ? { changed: (await parkedIn(db).updateOne(seen, { $set: moved }, { session })).matchedCount }
        : { changed: (await parkedIn(db).deleteOne(seen, { session })).deletedCount };
      if (changed === 0) throw new ParkingRefused(`${stream} changed while it was being dropped: look at it again.`);
      await droppedIn(db).insertOne({ ...record }, { session });
    });
    return record;
  }

  private handler(name: string): ParkingHandler {
    const found = this.handlers.find((handler) => handler.name === name);
    if (!found) throw new UnknownHandler(`There is no handler ${name}; there are: ${this.handlers.map((it) => it.name).join(', ')}.`);
    return found;
  }
}

const ends = (commits: readonly SequencedCommit[]): string =>
  `${commits
    .slice(0, 10)
    .map(({ to }) => to)
    .join(', ')}${commits.length > 10 ? ', …' : ''}`;
