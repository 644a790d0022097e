import type { StoredEvent } from '@candor/contracts';
import type { EncodedEvent, NewCommit, Sealer } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { sealEvents } from './seal-events.ts';

/** The documents of a new commit, one per stream that it writes to, with their personal texts sealed. */
export async function newDocuments(sealer: Sealer, commit: NewCommit): Promise<readonly CommitDocument[]> {
  const organization = commit.meta.organization;
  const writes = commit.writes.filter(({ events }) => events.length > 0);
  const sealed = await sealEvents(
    sealer,
    organization,
    writes.map(({ events }) => events),
  );
  const persons = personsOf(writes.flatMap(({ events }) => events));
  const bodyHash = await sealer.fingerprint(
    persons.map((person) => ({ person, organization })),
    commit.body,
  );
  return writes.map(({ stream, expected, events }, index) => ({
    _id: new mongo.ObjectId(),
    stream,
    from: expected + 1,
    to: expected + events.length,
    commitId: commit.id,
    bodyHash,
    persons,
    at: commit.at,
    pos: null,
    events: (sealed[index] ?? []).map((event): StoredEvent => ({ ...event, meta: commit.meta })),
  }));
}

const personsOf = (events: readonly EncodedEvent[]): string[] =>
  [...new Set(events.flatMap(({ personal }) => personal.map(({ person }) => person)))].sort();
