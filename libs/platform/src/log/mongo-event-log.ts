import { setTimeout as wait } from 'node:timers/promises';
import type { Commit } from '@candor/contracts';
import {
  type Appended,
  ConcurrencyConflict,
  type EventLog,
  IdempotencyMismatch,
  type NewCommit,
  type Sealer,
  type SequencedCommit,
  type StreamSlice,
  type StreamVersion,
} from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import { GatheredInserts } from '../gathering/gathered-inserts.ts';
import { isDuplicate } from '../service/is-duplicate.ts';
import { type CommitDocument, commitOf } from './commit.document.ts';
import { GatheredCommits } from './gathered-commits.ts';
import { newDocuments } from './new-documents.ts';
import { receiveCommits } from './receive-commits.ts';
import type { RecentCommits } from './recent-commits.ts';
import { StreamReads } from './stream-reads.ts';

type Collection = mongo.Collection<CommitDocument>;

/** Milliseconds: those who lost a race together are told at different moments, or they would meet again at the next try. */
const apart = 100;

/** The event log of one service in its MongoDB database (a replica set: appends are majority writes). */
export class MongoEventLog implements EventLog {
  readonly #streams: StreamReads;
  readonly #appends: GatheredInserts<CommitDocument>;
  readonly #jointAppends: GatheredCommits;
  /** Apart from appends, which somebody waits for: there can be very many of these. */
  readonly #receipts: GatheredInserts<CommitDocument>;

  constructor(
    private readonly commits: Collection,
    client: mongo.MongoClient,
    private readonly sealer: Sealer,
    /** Called after each insert: the sequencer, here or elsewhere, has something to do. */
    private readonly ring: () => void,
    /** What a leader in this process has sequenced lately. */
    private readonly recent: RecentCommits,
  ) {
    this.#streams = new StreamReads(commits);
    this.#appends = new GatheredInserts(commits);
    this.#jointAppends = new GatheredCommits(commits, client);
    this.#receipts = new GatheredInserts(commits);
  }

  readStream(stream: string): Promise<StreamSlice> {
    return this.#streams.read(stream);
  }

  async append(commit: NewCommit): Promise<Appended> {
    const documents = await newDocuments(this.sealer, commit);
    const asserted = commit.writes.filter((write) => write.events.length === 0);
    const [only] = documents;
    try {
      if (only && documents.length === 1 && asserted.length === 0) await this.#appends.insert(only);
      else await this.#jointAppends.insert({ documents, asserted });
    } catch (failure) {
      if (!isDuplicate(failure)) throw failure;
      return this.afterDuplicate(commit);
    }
    this.ring();
    return { versions: versionsOf(documents), repeated: false };
  }

  async findCommit(stream: string, id: string, body: string): Promise<Appended | undefined> {
    const found = await this.commits.findOne({ stream, commitId: id });
    if (!found) return undefined;
    const organization = found.events[0]?.meta.organization;
    const hash = await this.sealer.fingerprint(
      found.persons.map((person) => ({ person, organization })),
      body,
    );
    // Without the key (the person was erased) the texts cannot be compared any more: the commit stands.
    if (hash !== null && hash !== found.bodyHash) throw new IdempotencyMismatch(stream, id);
    return { versions: versionsOf([found]), repeated: true };
  }

  async versionAt(stream: string, version: number): Promise<StreamVersion> {
    const head = await this.head(stream);
    if (head !== version) throw new ConcurrencyConflict(stream, version, head);
    return head;
  }

  async readAll(after: number, limit: number): Promise<readonly SequencedCommit[]> {
    return this.recent.after(after, limit) ?? this.readStored(after, limit);
  }

  private async readStored(after: number, limit: number): Promise<readonly SequencedCommit[]> {
    // One server batch at most (16 MB): a reader's memory is bounded whatever the commits' sizes.
    const cursor = this.commits
      .find({ pos: { $gt: after } })
      .sort({ pos: 1 })
      .batchSize(limit)
      .limit(limit);
    try {
      if (!(await cursor.hasNext())) return [];
      const commits: SequencedCommit[] = [];
      let next = after + 1;
      for (const document of cursor.readBufferedDocuments()) {
        if (commits.length === 0 && document.pos !== next) {
          const begun = await this.commitAcross(after);
          if (!begun || begun.position + begun.events.length !== document.pos) break;
          commits.push(begun);
          next = document.pos;
        }
        if (document.pos !== next) break;
        commits.push({ ...commitOf(document), position: next });
        next += document.events.length;
      }
      return commits.slice(0, limit);
    } finally {
      await cursor.close();
    }
  }

  async positionOf(stream: string, version: number): Promise<number | undefined> {
    const found = await this.commits
      .find({ stream, from: { $lte: version }, to: { $gte: version } })
      .project<{ pos: number | null; from: number }>({ pos: 1, from: 1 })
      .next();
    if (found === null) return undefined;
    return found.pos === null ? this.recent.positionOf(stream, version) : found.pos + version - found.from;
  }

  /** Takes in commits of other services. Throws CorruptStream after inserting what could be inserted. */
  async receive(commits: readonly Commit[]): Promise<{ readonly inserted: number; readonly duplicates: number }> {
    const result = await receiveCommits(this.commits, commits, this.#receipts);
    this.ring();
    return result;
  }

  /** The commit that has events on both sides of a position, which then is no end of a commit. */
  private async commitAcross(position: number): Promise<SequencedCommit | undefined> {
    const [before] = await this.commits
      .find({ pos: { $gt: 0, $lte: position } })
      .sort({ pos: -1 })
      .limit(1)
      .toArray();
    if (!before || before.pos === null || before.pos + before.events.length - 1 <= position) return undefined;
    return { ...commitOf(before), position: before.pos };
  }

  private async afterDuplicate(commit: NewCommit): Promise<Appended> {
    const versions: Record<string, StreamVersion> = {};
    for (const { stream, events } of commit.writes) {
      if (events.length === 0) continue;
      const earlier = await this.findCommit(stream, commit.id, commit.body);
      if (earlier) Object.assign(versions, earlier.versions);
    }
    if (Object.keys(versions).length > 0) return { versions, repeated: true };
    await wait(Math.random() * apart);
    for (const { stream, expected } of commit.writes) {
      const head = await this.head(stream);
      if (head !== expected) throw new ConcurrencyConflict(stream, expected, head);
    }
    const [first] = commit.writes;
    throw new ConcurrencyConflict(first?.stream ?? '', first?.expected ?? 0, first?.expected ?? 0);
  }

  private async head(stream: string): Promise<StreamVersion> {
    const [last] = await this.commits.find({ stream }).sort({ from: -1 }).limit(1).project<{ to: number }>({ to: 1 }).toArray();
    return (last?.to ?? 0) as StreamVersion;
  }
}

const versionsOf = (documents: readonly Pick<CommitDocument, 'stream' | 'to'>[]): Record<string, StreamVersion> =>
  Object.fromEntries(documents.map(({ stream, to }) => [stream, to as StreamVersion]));
