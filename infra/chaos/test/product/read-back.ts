import { type ServiceName, type StoredEvent, services } from '@candor/contracts';
import type { CommitDocument } from '@candor/platform';
import type { Commit, Row } from '../../oracle/checks.mjs';
import { contentOf, type Installation, streamOf } from './installation.ts';

const prefix = streamOf('');

/** All logs, for the oracle. */
export async function readCommits(installation: Installation): Promise<Commit[]> {
  const read: Commit[] = [];
  for (const service of services) {
    const stored = installation.database(service).collection<CommitDocument>('commits').find().sort({ pos: 1 });
    for await (const { stream, from, to, pos, events } of stored) {
      const content = stream.startsWith(prefix) ? contentRead(stream.slice(prefix.length), events) : `${stream}@${from}`;
      read.push({
        read: 'commit',
        log: service,
        position: pos ?? 0,
        stream,
        from,
        to,
        key: content,
        content,
        copy: !stream.startsWith(`${service}/`),
        reaction: !stream.startsWith(prefix),
      });
    }
  }
  return read;
}

function contentRead(host: string, [first]: readonly StoredEvent[]): string {
  if (first?.type !== 'BuffersSet') return contentOf(host);
  const { beforeMinutes, afterMinutes } = first.data as { beforeMinutes: number; afterMinutes: number };
  return contentOf(host, beforeMinutes, afterMinutes);
}

/** The rows that queries read now. */
export async function readRows(installation: Installation, copy: Row['copy']): Promise<Row[]> {
  const read: Row[] = [];
  for (const { service, name, collection } of await projections(installation))
    for await (const { _id, row } of installation.database(service).collection<{ _id: string; row: unknown }>(collection).find())
      read.push({ read: 'row', view: `${service} ${name}`, copy, id: _id, content: sorted(row) });
  return read;
}

interface ProjectionRows {
  readonly service: ServiceName;
  readonly name: string;
  readonly collection: string;
}

async function projections(installation: Installation): Promise<ProjectionRows[]> {
  const found: ProjectionRows[] = [];
  for (const service of services)
    for await (const { _id, collection } of installation
      .database(service)
      .collection<{ _id: string; collection: string }>('projections')
      .find())
      found.push({ service, name: _id, collection });
  return found;
}

/** As text that does not depend on the order of fields. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
