import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import type { SequencerReports } from './sequencer.ts';

export type Waiting = Pick<CommitDocument, '_id' | 'stream' | 'from' | 'to' | 'at' | 'events'>;
export interface Placed extends Waiting {
  readonly position: number;
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
  most: number,
  reports: Pick<SequencerReports, 'gap' | 'broken'>,
): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  let position = last + 1;
  let stream: string | undefined;
  let head = 0;
  let gapReported = false;
  for await (const commit of waiting) {
    if (commit.stream !== stream) {
      stream = commit.stream;
      head = await heads.of(stream);
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
      if (placed.length === most) break;
    }
  }
  return placed;
}
