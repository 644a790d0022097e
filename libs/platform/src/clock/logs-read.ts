import type { ServiceName, StreamDefinition } from '@candor/contracts';
import { kindOf } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { CommitDocument } from '../log/commit.document.ts';

export interface LogReader {
  readonly service: ServiceName;
  readonly database: mongo.Db;
  /** Streams of other services that it takes into its own log. */
  readonly receives: readonly StreamDefinition[];
}

interface Crossing {
  readonly from: mongo.Db;
  readonly to: mongo.Db;
  readonly kinds: RegExp;
  /** Position up to which everything has arrived. */
  arrived: number | undefined;
}

/** Commits before the end of a log that are looked for at the receiver when nothing is known yet. */
const lookBack = 2_000;

/**
 * A look at the logs of an installation: where they all end, or undefined while anything that reads them has not read to
 * there. It looks into the databases only, and remembers what has arrived so that the next look is short.
 */
export function logsReader(readers: readonly LogReader[]): () => Promise<string | undefined> {
  const crossings = readers.flatMap(({ database, receives }) =>
    readers.flatMap((source): Crossing[] => {
      const kinds = receives.filter(({ service }) => service === source.service).map(kindOf);
      if (kinds.length === 0) return [];
      return [{ from: source.database, to: database, kinds: new RegExp(`^(${kinds.join('|')})/`), arrived: undefined }];
    }),
  );
  return async () => {
    const ends = await Promise.all(readers.map(({ database }) => endOfReadLog(database)));
    if (ends.includes(undefined)) return undefined;
    const arrived = await Promise.all(crossings.map(allArrived));
    return arrived.every(Boolean) ? ends.join(' ') : undefined;
  };
}

const commitsOf = (database: mongo.Db): mongo.Collection<CommitDocument> => database.collection<CommitDocument>('commits');

/** Position of a log's last event, once everybody in its service has come to there. */
async function endOfReadLog(database: mongo.Db): Promise<number | undefined> {
  const commits = commitsOf(database);
  if (await commits.findOne({ pos: null }, { projection: { _id: 1 } })) return undefined;
  const last = await commits.findOne({ pos: { $gt: 0 } }, { sort: { pos: -1 }, projection: { pos: 1, from: 1, to: 1 } });
  const end = last ? (last.pos ?? 0) + last.to - last.from : 0;
  const behind = await database.collection('checkpoints').findOne({ position: { $lt: end }, replacedBy: { $exists: false } });
  return behind ? undefined : end;
}

async function allArrived(crossing: Crossing): Promise<boolean> {
  const { from, to, kinds } = crossing;
  const [newest] = await commitsOf(from)
    .find({ pos: { $gt: 0 } })
    .sort({ pos: -1 })
    .limit(1)
    .project<CommitDocument>({ pos: 1 })
    .toArray();
  if (newest?.pos === crossing.arrived) return true;
  const after = crossing.arrived ?? (newest?.pos ?? 0) - lookBack;
  const sent = await commitsOf(from)
    .find({ pos: { $gt: after, $lte: newest?.pos ?? 0 }, stream: kinds })
    .project<Pick<CommitDocument, 'stream' | 'from'>>({ _id: 0, stream: 1, from: 1 })
    .toArray();
  for (let first = 0; first < sent.length; first += 500) {
    const some = sent.slice(first, first + 500);
    if ((await commitsOf(to).countDocuments({ $or: some })) < some.length) return false;
  }
  crossing.arrived = newest?.pos ?? 0;
  return true;
}
