import type { SignalWindow } from '@candor/contracts';
import { DATABASE, type Database, inTransaction } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { added, type Change, type ContributionRow, changed, isNothing, keysWithin, placeOfRow, together } from './contributed.rule.ts';

/** How far the log has been folded, and by which signals and facts. */
export interface FoldState {
  readonly _id: 'fold';
  /** Rises with every batch, so that of two who fold at a time one is undone. */
  readonly revision: number;
  readonly position: number;
  /** Versions of signals and facts that everything has been folded by. */
  readonly built: string;
  /** Everything is being folded anew: the kind of fact it has got to, and behind which. */
  readonly refolding: { readonly kind: string; readonly after: string | null; readonly built: string } | null;
}

/** Its key says where it belongs. */
interface Row extends Change {
  readonly _id: string;
  readonly person: string;
}

/** What a fact was counted as when it was folded last. */
interface Counted {
  readonly _id: string;
  readonly rows: readonly (readonly [key: string, facts: number, values: Change['values']])[];
}

/** Somebody else folded meanwhile: what was being written is undone. */
export class FoldedMeanwhile extends Error {
  override readonly name = 'FoldedMeanwhile';
}

const strict = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } } as const;
const start: FoldState = { _id: 'fold', revision: 0, position: 0, built: '', refolding: null };

/** The exact state behind figures: never served. Rows, what each fact was counted as, and how far it goes are written together or not at all. */
@Injectable()
export class SignalState {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async state(): Promise<FoldState> {
    return (await this.states().findOne({ _id: 'fold' })) ?? start;
  }

  async prepare(): Promise<void> {
    await this.rows().createIndex({ person: 1 });
    await this.states().updateOne({ _id: 'fold' }, { $setOnInsert: start }, { upsert: true });
  }

  /** What was contributed to one signal in one market or organization, from one window to another, both included. */
  async rowsOf(signal: string, scope: string, from: SignalWindow, to: SignalWindow): Promise<readonly ContributionRow[]> {
    const [first] = keysWithin(signal, scope, from);
    const [, behind] = keysWithin(signal, scope, to);
    const rows = await this.rows()
      .find({ _id: { $gte: first, $lt: behind } })
      .toArray();
    return rows.map(({ _id, facts, values }) => ({ ...placeOfRow(_id), facts, values }));
  }

  /** The markets and organizations, with windows, that something was contributed to, in order. */
  async groupsOf(signal: string): Promise<readonly Pick<ContributionRow, 'scope' | 'window'>[]> {
    const groups: Pick<ContributionRow, 'scope' | 'window'>[] = [];
    const [start, end] = keysWithin(signal);
    const firstFrom = (key: string) => this.rows().findOne({ _id: { $gte: key, $lt: end } }, { sort: { _id: 1 } });
    for (let row = await firstFrom(start); row; ) {
      const { scope, window } = placeOfRow(row._id);
      groups.push({ scope, window });
      const [, behind] = keysWithin(signal, scope, window);
      row = await firstFrom(behind);
    }
    return groups;
  }

  /** How often somebody counts. */
  contributionsOf(person: string): Promise<number> {
    return this.rows().countDocuments({ person });
  }

  /** Counts facts as they are now, by `<kind>/<key>`. Throws {@link FoldedMeanwhile}. Resolves with the state after it. */
  async take(
    before: FoldState,
    facts: ReadonlyMap<string, ReadonlyMap<string, Change>>,
    step: Partial<Pick<FoldState, 'position' | 'built' | 'refolding'>>,
  ): Promise<FoldState> {
    const after = { ...before, ...step, revision: before.revision + 1 };
    await inTransaction(this.database.client, async (session) => {
      const { revision } = before;
      const { matchedCount } = await this.states().replaceOne({ _id: 'fold', revision }, after, { session });
      if (matchedCount === 0) throw new FoldedMeanwhile(`the fold is no longer at revision ${revision}`);
      const counted = await this.counted()
        .find({ _id: { $in: [...facts.keys()] } }, { session })
        .toArray();
      const earlier = new Map(counted.map(({ _id, rows }) => [_id, changesIn(rows)]));
      const differences = new Map([...facts].map(([id, now]) => [id, changed(earlier.get(id) ?? new Map(), now)]));
      const moved = [...facts].filter(([id]) => (differences.get(id)?.size ?? 0) > 0);
      if (moved.length > 0) await this.counted().bulkWrite(moved.map(countedWrite), { session, ordered: false });
      const changes = together([...differences.values()]);
      if (changes.size === 0) return;
      const rows = await this.rows()
        .find({ _id: { $in: [...changes.keys()] } }, { session })
        .toArray();
      const rowsBefore = new Map(rows.map((row) => [row._id, row]));
      const writes = [...changes].map(([key, change]) => rowWrite(key, rowsBefore.get(key), change));
      await this.rows().bulkWrite(writes, { session, ordered: false });
    });
    return after;
  }

  /** As if nothing had ever been folded. */
  async forgetAll(): Promise<void> {
    const { revision } = await this.state();
    await this.states().replaceOne({ _id: 'fold' }, { ...start, revision: revision + 1 }, { upsert: true });
    await this.counted().deleteMany({});
    await this.rows().deleteMany({});
  }

  private rows() {
    return this.database.collection<Row>('signal_rows', strict);
  }

  private counted() {
    return this.database.collection<Counted>('signal_counted', strict);
  }

  private states() {
    return this.database.collection<FoldState>('signal_state', strict);
  }
}

const changesIn = (rows: Counted['rows']): ReadonlyMap<string, Change> =>
  new Map(rows.map(([key, facts, values]) => [key, { facts, values }]));

function countedWrite([_id, changes]: readonly [string, ReadonlyMap<string, Change>]) {
  if (changes.size === 0) return { deleteOne: { filter: { _id } } };
  const rows = [...changes].map(([key, { facts, values }]) => [key, facts, values] as const);
  return { replaceOne: { filter: { _id }, replacement: { rows }, upsert: true } };
}

function rowWrite(_id: string, before: Row | undefined, change: Change) {
  const sum = added(before, change);
  if (isNothing(sum)) return { deleteOne: { filter: { _id } } };
  const replacement = { person: placeOfRow(_id).person, ...sum };
  return before ? { replaceOne: { filter: { _id }, replacement } } : { insertOne: { document: { _id, ...replacement } } };
}
