import type { Instant } from '@candor/contracts';
import type { AnyProjection, EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import { checkpointsIn } from './checkpoint-store.ts';
import { durable } from './transaction.ts';

/** One generation of a projection's rows. */
export interface RowsPlace {
  readonly collection: string;
  readonly version: number;
  readonly generation: number;
}

export interface RowsRequest {
  readonly by: string;
  readonly at: Instant;
}

/** Says where a projection's rows are. `collection` is null until they have been built for the first time. */
export interface ProjectionDocument {
  readonly _id: string;
  readonly collection: string | null;
  readonly version: number;
  readonly generation: number;
  /** Rows being built beside the ones that are read. */
  readonly building: RowsPlace | null;
  readonly requested: RowsRequest | null;
}

export interface Places {
  readonly rows: RowsPlace | undefined;
  readonly building: RowsPlace | undefined;
  /** Who has asked for new rows that nobody has begun with yet. */
  readonly asked: RowsRequest | undefined;
}

export const projectionsIn = (db: mongo.Db): mongo.Collection<ProjectionDocument> => db.collection('projections', durable);

export const rowsPlace = (projection: Pick<AnyProjection, 'name' | 'version'>, generation: number): RowsPlace => ({
  collection: `${projection.name}_v${projection.version}_g${generation}`,
  version: projection.version,
  generation,
});

export const liveRows = ({ collection, version, generation }: ProjectionDocument): RowsPlace | undefined =>
  collection === null ? undefined : { collection, version, generation };

const cachedMilliseconds = 1_000;

/** Where the rows are, as this process last saw it: never more than a second ago, and never going back to older rows. */
export class Catalog {
  readonly #projections: mongo.Collection<ProjectionDocument>;
  /** Each is asked about once a second: whoever asks about one sees all. */
  readonly #looks = new Gathered<string, ProjectionDocument | undefined>(async (names) => {
    const at = performance.now();
    const found = await this.#projections.find().toArray();
    const latest = new Map(found.map((document) => [document._id, this.saw(document, at)]));
    return names.map((name) => latest.get(name));
  });
  readonly #seen = new Map<string, { readonly document: ProjectionDocument; readonly at: number }>();

  constructor(
    private readonly db: mongo.Db,
    private readonly log: Pick<EventLog, 'readAll'>,
  ) {
    this.#projections = projectionsIn(db);
  }

  async find(name: string): Promise<ProjectionDocument | undefined> {
    const seen = this.#seen.get(name);
    return seen && performance.now() - seen.at < cachedMilliseconds ? seen.document : this.look(name);
  }

  /** As {@link find}, but as it is now. */
  look(name: string): Promise<ProjectionDocument | undefined> {
    return this.#looks.ask(name);
  }

  async places(name: string): Promise<Places> {
    const document = await this.look(name);
    return { rows: document && liveRows(document), building: document?.building ?? undefined, asked: document?.requested ?? undefined };
  }

  /** The first rows of a projection can be read at once when there is nothing yet to build them from. */
  async ensure(projection: AnyProjection): Promise<ProjectionDocument> {
    const known = await this.look(projection.name);
    if (known) return known;
    const nothingYet = (await this.log.readAll(0, 1)).length === 0;
    const first = nothingYet ? rowsPlace(projection, 1) : { collection: null, version: 0, generation: 0 };
    await this.#projections.updateOne(
      { _id: projection.name },
      { $setOnInsert: { ...first, building: null, requested: null } },
      { upsert: true },
    );
    return this.ensure(projection);
  }

  async request(name: string, by: string, at: Instant): Promise<void> {
    const { matchedCount } = await this.#projections.updateOne({ _id: name }, { $set: { requested: { by, at } } });
    if (matchedCount === 0) throw new Error(`There is no projection ${name}.`);
  }

  /** Reserves a place for new rows, unless somebody was faster. */
  async begin(projection: AnyProjection, seen: ProjectionDocument): Promise<RowsPlace | undefined> {
    const building = rowsPlace(projection, Math.max(seen.generation, seen.building?.generation ?? 0) + 1);
    const { matchedCount } = await this.#projections.updateOne(
      { _id: projection.name, generation: seen.generation, 'building.generation': seen.building?.generation ?? null },
      { $set: { building, requested: null } },
    );
    return matchedCount === 0 ? undefined : building;
  }

  /** From here on queries read `to`. Within a transaction; false when something else was built or switched meanwhile. */
  async switch(name: string, from: number, to: RowsPlace, session: mongo.ClientSession): Promise<boolean> {
    const { matchedCount } = await this.#projections.updateOne(
      { _id: name, generation: from, 'building.generation': to.generation },
      { $set: { ...to, building: null } },
      { session },
    );
    return matchedCount > 0;
  }

  /** Drops rows, checkpoints and parked streams of generations before `generation`. Safe at any time: it never falls. */
  async sweep(name: string, generation: number): Promise<void> {
    for (const { name: collection } of await this.db.listCollections({}, { nameOnly: true }).toArray()) {
      const [, of, number] = /^(.+)_v\d+_g(\d+)$/.exec(collection) ?? [];
      if (of !== name || Number(number) >= generation) continue;
      await this.db.dropCollection(collection);
      const target = `projection:${collection}`;
      await this.db.collection('parked', durable).deleteMany({ target });
      await checkpointsIn(this.db).deleteOne({ _id: target });
    }
  }

  private saw(document: ProjectionDocument, at: number): ProjectionDocument {
    const before = this.#seen.get(document._id)?.document;
    const latest = before && before.generation > document.generation ? before : document;
    this.#seen.set(document._id, { document: latest, at });
    return latest;
  }
}
