import { type AnyProjection, canonical, type EventLog, foldRows, stepsOf } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { projectionsIn } from './catalog.ts';
import { checkpointsIn } from './checkpoint-store.ts';
import { handlerOf, targetOf } from './generation.ts';
import { droppedIn, parkedIn } from './parked.ts';
import { type RowDocument, rowsIn } from './row-store.ts';

export interface RowsAudit {
  readonly projection: string;
  readonly checked: number;
  /** Keys of rows that the log does not explain. */
  readonly different: readonly string[];
}

interface Moment {
  readonly position: number;
  readonly rows: ReadonlyMap<string, RowDocument>;
  /** Versions of a stream that this handler has not applied: parked or given up. */
  readonly unapplied: readonly { readonly stream: string; readonly from: number; readonly to: number }[];
}

/**
 * Computes rows drawn at random once more from the whole log and compares them with what is stored. Rows of streams that are
 * parked are computed without what is parked.
 */
export async function auditRows(
  projection: AnyProjection,
  { db, log }: { readonly db: mongo.Db; readonly log: Pick<EventLog, 'readAll'> },
  size = 50,
): Promise<RowsAudit> {
  const { position, rows, unapplied } = await momentOf(projection, db, size);
  const computed = new Map<string, unknown>();
  for (let at = 0; at < position && rows.size > 0; ) {
    const commits = await log.readAll(at, 500);
    if (commits.length === 0) break;
    for (const commit of commits) {
      at = commit.position + commit.events.length - 1;
      if (at > position || unapplied.some(({ stream, from, to }) => stream === commit.stream && from <= commit.from && commit.to <= to))
        continue;
      const steps = stepsOf(projection, commit).map((step) => ({ ...step, keys: step.keys.filter((key) => rows.has(key)) }));
      for (const [key, row] of foldRows(steps, (key) => computed.get(key))) computed.set(key, row);
    }
  }
  const different = [...rows].filter(([key, { row }]) => canonical(computed.get(key) ?? null) !== canonical(row)).map(([key]) => key);
  return { projection: projection.name, checked: rows.size, different };
}

/** Rows and checkpoint as they were together. */
async function momentOf({ name }: AnyProjection, db: mongo.Db, size: number): Promise<Moment> {
  const place = await projectionsIn(db).findOne({ _id: name });
  if (!place?.collection) return { position: 0, rows: new Map(), unapplied: [] };
  const target = targetOf({ collection: place.collection });
  const session = db.client.startSession({ snapshot: true });
  try {
    const drawn = await rowsIn(db, place.collection)
      .aggregate<RowDocument>([{ $sample: { size } }], { session })
      .toArray();
    const checkpoint = await checkpointsIn(db).findOne({ _id: target }, { session });
    const parked = await parkedIn(db).find({ target }, { session }).toArray();
    const dropped = await droppedIn(db)
      .find({ handler: handlerOf(name), version: place.version }, { session })
      .toArray();
    return { position: checkpoint?.position ?? 0, rows: new Map(drawn.map((row) => [row._id, row])), unapplied: [...parked, ...dropped] };
  } finally {
    await session.endSession();
  }
}
