import type { KafkaMessage } from 'kafkajs';
import { mongo } from 'mongoose';

/** A message that could not be taken in, kept as it came. */
export interface UnreadableDocument {
  /** Also tells a message from one that had its offset before the topic was lost. */
  readonly _id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: mongo.Binary | null;
  readonly reason: string;
  readonly at: Date;
}

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

/** What could not be read waits here, so that the topic goes on. It is tried again whenever the service starts. */
export class UnreadableMessages {
  constructor(private readonly collection: mongo.Collection<UnreadableDocument>) {}

  async keep({ topic, partition }: Place, { offset, timestamp, headers, value }: KafkaMessage, reason: string): Promise<void> {
    await this.collection.updateOne(
      { _id: `${topic}/${partition}/${offset}/${timestamp}` },
      {
        $set: {
          topic,
          partition,
          offset,
          headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name.replace(/^\$|\./g, '_'), String(text)])),
          value: value === null ? null : new mongo.Binary(value),
          reason,
        },
        $setOnInsert: { at: new Date() },
      },
      { upsert: true },
    );
  }

  /** Hands each message to `take` and forgets those that it took. */
  async retry(take: (place: Place, message: KafkaMessage) => Promise<boolean>): Promise<number> {
    let taken = 0;
    for await (const { _id, topic, partition, offset, headers, value } of this.collection.find().sort({ at: 1 })) {
      const message = {
        key: null,
        value: value === null ? null : Buffer.from(value.buffer),
        timestamp: '0',
        attributes: 0,
        offset,
        headers,
      };
      if (!(await take({ topic, partition }, message))) continue;
      await this.collection.deleteOne({ _id });
      taken++;
    }
    return taken;
  }
}
