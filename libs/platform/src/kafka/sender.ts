import { CompressionTypes, type Kafka, type Producer, type RecordMetadata } from 'kafkajs';
import { inTime } from '../service/in-time.ts';
import type { OutgoingMessage } from './commit-message.ts';

/** Above this a message is compressed, since JSON may be larger than the commit that the log allowed. */
const largeBytes = 1_000_000;

/**
 * The one producer of a process and service. Sends one batch at a time: concurrent sends on an idempotent kafkajs producer
 * lose messages silently (https://github.com/tulios/kafkajs/issues/1005). A producer that failed is replaced by a new one;
 * what its last batch left in Kafka are then duplicates, which receivers expect.
 */
export class Sender {
  #producer: Producer | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(private readonly kafka: Kafka) {}

  /** Resolves when all in-sync replicas have the messages. Throws when they may not; nothing is kept for later. */
  send(topic: string, messages: readonly OutgoingMessage[]): Promise<readonly RecordMetadata[]> {
    const sent = this.#last.then(() => this.sendNow(topic, messages));
    this.#last = sent.catch(() => undefined);
    return sent;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const producer = this.#producer;
    this.#producer = undefined;
    if (producer) await inTime(3_000, producer.disconnect()).catch(() => undefined);
  }

  private async sendNow(topic: string, messages: readonly OutgoingMessage[]): Promise<RecordMetadata[]> {
    if (this.#closed) throw new Error('the sender is closed');
    const large = messages.some(({ value }) => value.length > largeBytes);
    const producer = await this.producer();
    try {
      const acknowledged = await producer.sendBatch({
        acks: -1,
        compression: large ? CompressionTypes.GZIP : CompressionTypes.None,
        topicMessages: [{ topic, messages: [...messages] }],
      });
      // kafkajs leaves out, without a word, what goes to a partition or a leader that its metadata does not show.
      const partitions = new Set(acknowledged.map(({ partition }) => partition));
      const left = messages.filter(({ partition }) => partition !== undefined && !partitions.has(partition));
      if (left.length > 0) throw new Error(`${left.length} of ${messages.length} messages to ${topic} were not sent`);
      return acknowledged;
    } catch (failure) {
      this.#producer = undefined;
      void producer.disconnect().catch(() => undefined);
      throw failure;
    }
  }

  private async producer(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      // The caller tries again for ever, from its checkpoint; endless retries in here could not be stopped.
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 },
    });
    try {
      await producer.connect();
    } catch (failure) {
      void producer.disconnect().catch(() => undefined);
      throw failure;
    }
    this.#producer = producer;
    return producer;
  }
}
