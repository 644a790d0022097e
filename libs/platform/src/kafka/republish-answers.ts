import type { Commit } from '@candor/contracts';
import { type RepublishRequest, streamKind } from '@candor/contracts';
import type { EventLog } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { toMessage } from './commit-message.ts';
import type { KafkaCounts } from './kafka-counts.ts';
import { partitionOf } from './partition.ts';
import type { PublisherDocument } from './publication.ts';
import { runsOf } from './runs.ts';
import type { Sender } from './sender.ts';

export interface RepublishAnswersParts {
  readonly log: Pick<EventLog, 'readStream' | 'positionOf'>;
  readonly sender: Sender;
  readonly checkpoints: mongo.Collection<PublisherDocument>;
  readonly topic: string;
  /** Kinds of the service's own published streams. */
  readonly kinds: ReadonlySet<string>;
  readonly counts: KafkaCounts;
}

/** Publishes the commits of a stream again that another service misses. Any process may: they are what they were. */
export class RepublishAnswers {
  constructor(private readonly parts: RepublishAnswersParts) {}

  async answer(requests: readonly RepublishRequest[]): Promise<void> {
    const asked = new Map<string, number>();
    for (const { stream, from } of requests)
      if (this.parts.kinds.has(streamKind(stream))) asked.set(stream, Math.min(from, asked.get(stream) ?? from));
    for (const [stream, from] of asked) await this.again(stream, from);
  }

  private async again(stream: string, from: number): Promise<void> {
    const { sender, checkpoints, topic, counts } = this.parts;
    const published = await checkpoints.findOne({ _id: 'publisher' });
    if (!published) return;
    const partition = partitionOf(stream, published.partitions);
    for (const run of runsOf(await this.sequenced(stream, from))) {
      await sender.send(
        topic,
        run.map((encoded) => toMessage(encoded, { partition })),
      );
      counts.answered += run.length;
    }
  }

  /** A commit without a position has not been published yet, and may not even be in the log for good. */
  private async sequenced(stream: string, from: number): Promise<readonly Commit[]> {
    const { commits } = await this.parts.log.readStream(stream);
    const wanted = commits.filter(({ to }) => to >= from);
    while (wanted.length > 0 && (await this.parts.log.positionOf(stream, wanted.at(-1)?.to ?? 0)) === undefined) wanted.pop();
    return wanted;
  }
}
