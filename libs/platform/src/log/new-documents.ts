import type { StoredEvent } from '@candor/contracts';
import { CommitTooLarge, type EncodedEvent, limits, type NewCommit, type Sealer } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { sealEvents } from './seal-events.ts';

/** The documents of a new commit, one per stream that it writes to, with their personal texts sealed. Throws {@link CommitTooLarge}. */
export async function newDocuments(sealer: Sealer, commit: NewCommit): Promise<readonly CommitDocument[]> {
  const count = commit.writes.reduce((sum, { events }) => sum + events.length, 0);
  if (count > limits.commitEvents) throw new CommitTooLarge(`${count} events in one commit; ${limits.commitEvents} is the limit`);
  if (commit.writes.length > limits.streamsPerCommit)
    throw new CommitTooLarge(`${commit.writes.length} streams in one commit; ${limits.streamsPerCommit} is the limit`);
  const documents = await sealedDocuments(sealer, commit);
  const bytes = documents.reduce((sum, document) => sum + mongo.BSON.calculateObjectSize(document), 0);
  if (bytes > limits.commitBytes) throw new CommitTooLarge(`a commit of ${bytes} bytes; ${limits.commitBytes} is the limit`);
  return documents;
}

async function sealedDocuments(sealer: Sealer, commit: NewCommit): Promise<readonly CommitDocument[]> {
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
