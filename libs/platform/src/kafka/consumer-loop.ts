import type { Consumer, EachBatchHandler, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { pause } from '../log/pause.ts';
import type { KafkaCounts } from './kafka-counts.ts';

export interface ConsumerLoopParts {
  readonly kafka: Kafka;
  readonly group: string;
  readonly topics: readonly string[];
  /** Runs before each start of the consumer; a topic that is missing would stop it. */
  readonly prepare: () => Promise<void>;
  readonly eachBatch: (consumer: Consumer) => EachBatchHandler;
  readonly counts: KafkaCounts;
  readonly log: Logger;
  /** Milliseconds after which partitions that were added are found. */
  readonly refreshEvery?: number | undefined;
}

const slowest = 5_000;
/** One waits for the database, not for the processor: the batches of a fetch are stored side by side. */
const partitionsAtOnce = 6;

/** Keeps a consumer running until it is stopped: whatever it dies of, a new one takes its place. */
export class ConsumerLoop {
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(private readonly parts: ConsumerLoopParts) {}

  start(): void {
    this.#running ??= this.run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  private async run(): Promise<void> {
    const { log, counts, group } = this.parts;
    const signal = this.#stopping.signal;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.consume(signal, () => {
          failures = 0;
        });
      } catch (failure) {
        if (signal.aborted) return;
        const wait = Math.min(slowest, 200 * 2 ** failures++);
        counts.consumerCrashes++;
        log.warn({ err: failure, group, wait }, 'receiving from Kafka was interrupted; starting again');
        await pause(wait, signal);
      }
    }
  }

  private async consume(signal: AbortSignal, joined: () => void): Promise<void> {
    const { kafka, group, topics, prepare, eachBatch, counts, refreshEvery = 30_000 } = this.parts;
    await prepare();
    signal.throwIfAborted();
    const consumer = kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      metadataMaxAge: refreshEvery,
      // What comes in ends an open fetch at once; disconnecting waits for it.
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: 2_100_000,
      // A reader that died without leaving is waited for that long.
      sessionTimeout: 10_000,
      heartbeatInterval: 2_000,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4, restartOnFailure: async () => false },
    });
    const over = Promise.withResolvers<void>();
    const stop = () => over.resolve();
    signal.addEventListener('abort', stop, { once: true });
    consumer.on('consumer.crash', ({ payload }) => over.reject(payload.error));
    consumer.on('consumer.group_join', () => {
      counts.joined = true;
      joined();
    });
    // Without this, a crash while the lines below still wait would be an unhandled rejection.
    over.promise.catch(() => undefined);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: partitionsAtOnce,
        eachBatch: eachBatch(consumer),
      });
      await over.promise;
    } finally {
      counts.joined = false;
      signal.removeEventListener('abort', stop);
      await consumer.disconnect().catch(() => undefined);
    }
  }
}
