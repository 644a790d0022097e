import { type Commit, type Instant, type Origin, type StreamDefinition, streamId } from '@candor/contracts';
import { receiveCommits } from '@candor/platform';
import type { mongo } from 'mongoose';

type Commits = Parameters<typeof receiveCommits>[0];

export interface Told {
  readonly type: string;
  readonly data: unknown;
}

/** Events of a commit, and commits that are handed over at once. */
const most = 1_000;

/** What the service that a stream is of would have published of it. */
export function commitsOf(
  stream: StreamDefinition,
  subject: string,
  told: readonly Told[],
  at: Instant = '2026-01-01T00:00:00.000Z',
  origin: Origin = 'live',
): readonly Commit[] {
  const meta = { occurredAt: at, actor: { kind: 'system', id: 'bench' }, correlation: 'bench', causation: 'bench', origin } as const;
  const id = streamId(stream, subject);
  const schema = (type: string) => stream.events[type]?.versions.length ?? 1;
  const events = told.map(({ type, data }, index) => ({ id: `${id}@${index + 1}`, type, schema: schema(type), data, meta }));
  return Array.from({ length: Math.ceil(events.length / most) }, (_, index) => {
    const some = events.slice(index * most, (index + 1) * most);
    const from = index * most + 1;
    return { stream: id, from, to: from + some.length - 1, commitId: `${id}@${from}`, at, events: some };
  });
}

/** Has the service of this database receive them, as if by Kafka. */
export async function receive(database: mongo.Db, commits: readonly Commit[]): Promise<void> {
  const collection = database.collection('commits') as unknown as Commits;
  for (let first = 0; first < commits.length; first += most) await receiveCommits(collection, commits.slice(first, first + most));
}
