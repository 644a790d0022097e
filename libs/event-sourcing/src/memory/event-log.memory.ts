import type { Commit, StoredEvent } from '@candor/contracts';
import {
  type Appended,
  CommitTooLarge,
  ConcurrencyConflict,
  type EventLog,
  IdempotencyMismatch,
  limits,
  type NewCommit,
  type SequencedCommit,
  type StreamSlice,
  type StreamVersion,
  type StreamWrite,
} from '../event-log.ts';

interface Done {
  readonly body: string;
  readonly versions: Readonly<Record<string, StreamVersion>>;
}

/** The event log in memory, with every promise of the real one; personal texts stay readable. */
export class MemoryEventLog implements EventLog {
  readonly #sequenced: SequencedCommit[] = [];
  readonly #streams = new Map<string, SequencedCommit[]>();
  /** Received commits whose predecessors have not come yet, by stream and first version. */
  readonly #waiting = new Map<string, Map<number, Commit>>();
  readonly #done = new Map<string, Done>();

  async readStream(stream: string): Promise<StreamSlice> {
    return { commits: [...this.#commits(stream)], version: this.#head(stream) };
  }

  async append(commit: NewCommit): Promise<Appended> {
    assertWithinLimits(commit);
    for (const { stream } of commit.writes) {
      const earlier = this.#earlier(stream, commit.id, commit.body);
      if (earlier) return earlier;
    }
    for (const { stream, expected } of commit.writes) if (this.#head(stream) !== expected) this.#conflict(stream, expected);
    const written = commit.writes.filter(({ events }) => events.length > 0);
    for (const write of written) this.#sequence(stored(commit, write));
    const versions = Object.fromEntries(written.map(({ stream }) => [stream, this.#head(stream)]));
    for (const { stream } of written) this.#done.set(doneKey(stream, commit.id), { body: commit.body, versions });
    return { versions, repeated: false };
  }

  async findCommit(stream: string, id: string, body: string): Promise<Appended | undefined> {
    return this.#earlier(stream, id, body);
  }

  async versionAt(stream: string, version: number): Promise<StreamVersion> {
    return this.#head(stream) === version ? this.#head(stream) : this.#conflict(stream, version);
  }

  async readAll(after: number, limit: number): Promise<readonly SequencedCommit[]> {
    const first = this.#sequenced.findIndex(({ position, events }) => position + events.length - 1 > after);
    return first < 0 ? [] : this.#sequenced.slice(first, first + limit);
  }

  async positionOf(stream: string, version: number): Promise<number | undefined> {
    const commit = this.#commits(stream).find(({ from, to }) => from <= version && version <= to);
    return commit && commit.position + version - commit.from;
  }

  /** Takes in commits of other services: in any order, any number of times. What follows a gap stays unseen until the gap is filled. */
  async receive(commits: readonly Commit[]): Promise<void> {
    for (const commit of commits) {
      if (commit.from <= this.#head(commit.stream)) continue;
      const waiting = this.#waiting.get(commit.stream) ?? new Map<number, Commit>();
      this.#waiting.set(commit.stream, waiting);
      if (!waiting.has(commit.from)) waiting.set(commit.from, copy(commit));
      for (let next = waiting.get(this.#head(commit.stream) + 1); next; next = waiting.get(next.to + 1)) {
        waiting.delete(next.from);
        this.#sequence(next);
      }
    }
  }

  #earlier(stream: string, id: string, body: string): Appended | undefined {
    const done = this.#done.get(doneKey(stream, id));
    if (done && done.body !== body) throw new IdempotencyMismatch(stream, id);
    return done && { versions: done.versions, repeated: true };
  }

  #sequence(commit: Commit): void {
    const last = this.#sequenced.at(-1);
    const sequenced = { ...commit, position: last ? last.position + last.events.length : 1 };
    this.#sequenced.push(sequenced);
    const stream = this.#streams.get(commit.stream);
    if (stream) stream.push(sequenced);
    else this.#streams.set(commit.stream, [sequenced]);
  }

  #commits(stream: string): readonly SequencedCommit[] {
    return this.#streams.get(stream) ?? [];
  }

  #head(stream: string): StreamVersion {
    return (this.#commits(stream).at(-1)?.to ?? 0) as StreamVersion;
  }

  #conflict(stream: string, expected: number): never {
    throw new ConcurrencyConflict(stream, expected, this.#head(stream));
  }
}

const doneKey = (stream: string, commitId: string): string => JSON.stringify([stream, commitId]);

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function stored({ id, at, meta }: NewCommit, { stream, expected, events }: StreamWrite): Commit {
  const from = expected + 1;
  const toStored = ({ type, schema, data }: (typeof events)[number], index: number): StoredEvent =>
    copy({ id: `${stream}@${from + index}`, type, schema, data, meta });
  return { stream, from, to: expected + events.length, commitId: id, at, events: events.map(toStored) };
}

function assertWithinLimits({ writes }: NewCommit): void {
  const events = writes.flatMap((write) => write.events);
  const bytes = utf8Bytes(JSON.stringify(events.map(({ data }) => data)));
  if (new Set(writes.map(({ stream }) => stream)).size < writes.length) throw new Error('a commit writes to each of its streams once');
  if (writes.length > limits.streamsPerCommit) throw new CommitTooLarge(`${writes.length} streams, at most ${limits.streamsPerCommit}`);
  if (events.length > limits.commitEvents) throw new CommitTooLarge(`${events.length} events, at most ${limits.commitEvents}`);
  if (bytes > limits.commitBytes) throw new CommitTooLarge(`${bytes} bytes, at most ${limits.commitBytes}`);
}

const utf8Bytes = (text: string): number => encodeURIComponent(text).replace(/%../g, '_').length;
