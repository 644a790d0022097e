import type { StreamSlice, StreamVersion } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import { type CommitDocument, commitOf } from './commit.document.ts';

/** Reads whole streams: all that one decision looks at, and what other requests of the same moment do, at once. */
export class StreamReads {
  readonly #reads = new Gathered<string, StreamSlice>((streams) => this.readAll(streams));

  constructor(private readonly commits: mongo.Collection<CommitDocument>) {}

  read(stream: string): Promise<StreamSlice> {
    return this.#reads.ask(stream);
  }

  private async readAll(streams: readonly string[]): Promise<readonly StreamSlice[]> {
    const documents = await this.commits
      .find({ stream: { $in: [...new Set(streams)] } })
      .sort({ stream: 1, from: 1 })
      .toArray();
    const byStream = Map.groupBy(documents, ({ stream }) => stream);
    return streams.map((stream) => {
      const own = byStream.get(stream) ?? [];
      return { commits: own.map(commitOf), version: (own.at(-1)?.to ?? 0) as StreamVersion };
    });
  }
}
