import type { Projection, SequencedCommit } from '@candor/event-sourcing';
import type { Follower } from '../log/follower.ts';
import { failpoint } from '../service/failpoints.ts';
import { type Catalog, liveRows, type RowsPlace } from './catalog.ts';
import { CheckpointMoved, CommitsMissing } from './checkpoint.ts';
import { checkpointsIn } from './checkpoint-store.ts';
import { type Comparison, compareRows } from './compare-rows.ts';
import { Generation, handlerOf, targetOf } from './generation.ts';
import type { HandlerParts } from './handler-parts.ts';
import { parkedIn } from './parked.ts';
import { OtherRows, type ParkingHandler } from './parking.ts';
import { type Replayed, replayRows } from './replay.ts';
import { prepareRows } from './row-store.ts';
import { inTransaction } from './transaction.ts';
import { trialsOf } from './trials.ts';
import { Turns } from './turns.ts';

/** No position comes after it, so a follower that is here is handed nothing. */
export const nothingToFollow = Number.MAX_SAFE_INTEGER;

const batch = 500;

/**
 * Keeps the rows up to date that queries read. Exactly once, whatever is handed over twice and whoever else projects; in
 * order within a stream only, because what was parked is folded when it is replayed. Rows of another version of the
 * projection are left as they are until {@link Rebuild} has replaced them.
 */
export class Projector<Row = unknown> implements Follower, ParkingHandler {
  readonly name: string;
  readonly version: number;
  readonly #turns = new Turns();
  #live: Generation<Row> | undefined;
  #told = false;

  constructor(
    readonly projection: Projection<Row>,
    readonly catalog: Catalog,
    private readonly parts: HandlerParts,
  ) {
    this.name = handlerOf(projection.name);
    this.version = projection.version;
  }

  async position(): Promise<number> {
    return (await this.live())?.position() ?? nothingToFollow;
  }

  take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    return this.#turns.take(async () => (await this.live())?.take(commits, signal));
  }

  /** Has a parked stream's commits folded in their order, until one fails again. */
  async replay(stream: string, signal: AbortSignal): Promise<Replayed> {
    const live = await this.live();
    if (!live)
      throw new OtherRows(`The rows of ${this.projection.name} are of another version than this program: replay where they are alike.`);
    return replayRows(live, stream, signal);
  }

  concerns(commit: SequencedCommit): boolean {
    return trialsOf(this.projection, [commit]).length > 0;
  }

  /** Id of the checkpoint of the rows that are read now. */
  async target(): Promise<string | undefined> {
    const document = await this.catalog.look(this.projection.name);
    const place = document && liveRows(document);
    return place && targetOf(place);
  }

  /**
   * Lets queries read newly built rows. Meanwhile nothing is projected: the new rows first get as far as the old ones, so
   * that nobody sees time go backwards. Throws {@link CheckpointMoved} when another leader was at work.
   */
  switchTo(building: Generation<Row>, signal: AbortSignal): Promise<void> {
    return this.#turns.take(async () => {
      const document = await this.catalog.ensure(this.projection);
      const old = liveRows(document);
      if (old && this.#live?.place.generation === old.generation) await this.#live.save();
      const until = old ? await this.storedPosition(old) : 0;
      for (let at = await building.position(); at < until; at = await building.position()) {
        const commits = await this.parts.log.readAll(at, batch);
        if (commits.length === 0) throw new CommitsMissing(`the log ends at ${at}, though rows were built up to ${until}`);
        await building.take(commits, signal);
      }
      await building.save();
      const comparison = old?.version === building.place.version && (await this.compare(old, building.place, until));
      failpoint('rebuild.before-switch');
      await this.switchAlias(old, until, building.place, document.generation);
      failpoint('rebuild.after-switch');
      this.#live = undefined;
      await this.catalog.look(this.projection.name);
      this.parts.reports.rebuilt(this.projection.name, building.place.generation);
      if (comparison && comparison.different.length > 0)
        this.parts.reports.differs(this.projection.name, comparison.sampled, comparison.different.slice(0, 20));
    });
  }

  private async live(): Promise<Generation<Row> | undefined> {
    const { version, name } = this.projection;
    const document = (await this.catalog.find(name)) ?? (await this.catalog.ensure(this.projection));
    if (document.version > version && !this.#told) this.parts.reports.outdated(name, document.version, version);
    this.#told = document.version > version;
    const place = document.version === version ? liveRows(document) : undefined;
    if (place?.generation !== this.#live?.place.generation) {
      if (place) await prepareRows(this.parts.db, place.collection, this.projection);
      this.#live = place && new Generation(this.projection, place, this.parts, 'projector');
    }
    return this.#live;
  }

  private async storedPosition(place: RowsPlace): Promise<number> {
    return (await checkpointsIn(this.parts.db).findOne({ _id: targetOf(place) }))?.position ?? 0;
  }

  private compare(old: RowsPlace, fresh: RowsPlace, until: number): Promise<Comparison> {
    return compareRows(this.parts.db, old.collection, fresh.collection, until);
  }

  private switchAlias(old: RowsPlace | undefined, until: number, to: RowsPlace, from: number): Promise<void> {
    const { db } = this.parts;
    return inTransaction(db.client, async (session) => {
      if (old) {
        // Writing to it makes a leader that is still projecting into the old rows conflict with this transaction.
        const filter = { _id: targetOf(old), position: until };
        const { matchedCount } = await checkpointsIn(db).updateOne(filter, { $set: { replacedBy: to.collection } }, { session });
        if (matchedCount === 0 && until > 0) throw new CheckpointMoved(`${targetOf(old)} is no longer at ${until}`);
        await parkedIn(db).deleteMany({ target: targetOf(old) }, { session });
      }
      if (!(await this.catalog.switch(this.projection.name, from, to, session)))
        throw new CheckpointMoved(`${this.projection.name} was rebuilt by somebody else`);
    });
  }
}
