import { type Commit, type Instant, type Origin, type ServiceName, type StreamDefinition, streamId } from '@candor/contracts';
import { receiveCommits } from '@candor/platform';
import type { TestInstallation } from '../services/start-services.ts';

type Collection = Parameters<typeof receiveCommits>[0];

export interface Told {
  readonly type: string;
  readonly data: unknown;
  /** When it happened; when all of them did, if left out. */
  readonly at?: Instant;
}

/** What another service would publish of a stream: `from` is the version of the first of these events. */
export function published(
  stream: StreamDefinition,
  subject: string,
  events: readonly Told[],
  from = 1,
  at: Instant = '2026-03-01T09:00:00.000Z',
  origin: Origin = 'live',
): Commit {
  const meta = { actor: { kind: 'system', id: 'spec' }, correlation: 'spec', causation: 'spec', origin } as const;
  const id = streamId(stream, subject);
  const schema = (type: string) => stream.events[type]?.versions.length ?? 1;
  const stored = events.map(({ type, data, at: occurredAt = at }, index) => ({
    id: `${id}@${from + index}`,
    type,
    schema: schema(type),
    data,
    meta: { ...meta, occurredAt },
  }));
  return { stream: id, from, to: from + events.length - 1, commitId: `${id}@${from}`, at, events: stored };
}

/** Has a service receive it, as if by Kafka. */
export const receive = (installation: TestInstallation, service: ServiceName, ...commits: readonly Commit[]) =>
  receiveCommits(installation.database(service).collection('commits') as unknown as Collection, commits);
