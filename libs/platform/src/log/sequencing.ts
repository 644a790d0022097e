import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import type { SequencerReports } from './sequencer.ts';

export interface Waiting extends Pick<CommitDocument, '_id' | 'stream' | 'from' | 'to' | 'commitId' | 'at' | 'events'> {
  /** As BSON. */
  readonly bytes: number;
}
export interface Placed extends Waiting {
  readonly position: number;
}

export interface Batch {
  readonly placed: readonly Placed[];
  /** More may be waiting. */
  readonly full: boolean;
}

/** When a batch is full. */
export interface Fill {
  readonly commits: number;
  /** The commit that reaches it still belongs to the batch. */
  readonly bytes: number;
}

/** The last sequenced version of each stream; kept by the one leader, so it need not be read again. */
export class StreamHeads {
  readonly #known = new Map<string, number>();

  constructor(private readonly commits: Pick<mongo.Collection<CommitDocument>, 'find'>) {}

  async of(stream: string): Promise<number> {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    const [last] = await this.commits
      .find({ stream, pos: { $gt: 0 } })
      .sort({ from: -1 })
      .limit(1)
      .project<{ to: number }>({ to: 1 })
      .toArray();
    const head = last?.to ?? 0;
    this.#known.set(stream, head);
    return head;
  }

  advance(placed: readonly Placed[]): void {
    for (const { stream, to } of placed) {
      this.#known.delete(stream);
      this.#known.set(stream, to);
    }
    for (const stream of this.#known.keys()) {
      if (this.#known.size <= 20_000) break;
      this.#known.delete(stream);
    }
  }
}

/**
 * Positions for as many waiting commits as fit a batch. `waiting` comes ordered by stream and version; a commit whose
 * predecessor is missing waits with all that follow it in its stream.
 */
export async function planNext(
  waiting: AsyncIterable<Waiting>,
  heads: Pick<StreamHeads, 'of'>,
  last: number,
  fill: Fill,
  reports: Pick<SequencerReports, 'gap' | 'broken'>,
): Promise<Batch> {
  const placed: Placed[] = [];
  let position = last + 1;
  let stream: string | undefined;
  let head = 0;
  let gapReported = false;
  let bytes = 0;
  for await (const commit of waiting) {
    if (commit.stream !== stream) {
      stream = commit.stream;
      // Versions are unique: while a stream's first commit waits, nothing of it was sequenced.
      head = commit.from === 1 ? 0 : await heads.of(stream);
      gapReported = false;
    }
    if (commit.from <= head) reports.broken(commit.stream, commit.from);
    else if (commit.from > head + 1) {
      if (!gapReported) reports.gap(commit.stream, head + 1);
      gapReported = true;
    } else {
      placed.push({ ...commit, position });
      position += commit.to - commit.from + 1;
      head = commit.to;
      bytes += commit.bytes;
      if (placed.length >= fill.commits || bytes >= fill.bytes) return { placed, full: true };
    }
  }
  return { placed, full: false };
}
