import type { RepublishRequest } from '@candor/contracts';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { Consumer, EachBatchHandler, EachBatchPayload, Kafka } from 'kafkajs';
import { lastValueFrom } from 'rxjs';
import type { Received } from '../log/receive-commits.ts';
import { generationOf } from './commit-message.ts';
import { ConsumerLoop } from './consumer-loop.ts';
import type { Generations } from './generations.ts';
import { Intake, type IntakeParts } from './intake.ts';
import { commitsReceived, republishAsked } from './receiving.ts';

export interface ReceiverParts extends Omit<IntakeParts, 'receive' | 'republish'> {
  readonly kafka: Kafka;
  readonly group: string;
  readonly generations: Generations;
  readonly prepare: () => Promise<void>;
  readonly refreshEvery?: number | undefined;
}

const chunk = 500;
const slowest = 10_000;

/**
 * Nest's transport for commits: batches go to the handlers of {@link commitsReceived}, and their offsets are committed when
 * those are done. Nest's own Kafka transport knows neither batches nor that order.
 */
export class Receiver extends Server implements CustomTransportStrategy {
  readonly #intake: Intake;
  readonly #loop: ConsumerLoop;
  readonly #resuming = new Set<NodeJS.Timeout>();
  #failures = 0;

  constructor(private readonly parts: ReceiverParts) {
    super();
    this.#intake = new Intake({
      ...parts,
      receive: async (commits) => (await this.call(commitsReceived, commits)) as Received,
      republish: async (requests: readonly RepublishRequest[]) => void (await this.call(republishAsked, requests)),
    });
    const prepare = async () => {
      await parts.prepare();
      await this.#intake.retryUnreadable();
    };
    this.#loop = new ConsumerLoop({ ...parts, prepare, topics: this.#intake.topics, eachBatch: (consumer) => this.eachBatch(consumer) });
  }

  /** Starts without waiting for Kafka: the service works without it, and catches up. */
  listen(callback: () => void): void {
    this.#loop.start();
    callback();
  }

  async close(): Promise<void> {
    await this.#loop.stop();
    for (const timer of this.#resuming) clearTimeout(timer);
  }

  on(): never {
    throw new Error('the receiver emits nothing; see its counts');
  }

  unwrap<T>(): T {
    return this.parts.kafka as T;
  }

  private eachBatch(consumer: Consumer): EachBatchHandler {
    return async (payload) => {
      const { batch, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary } = payload;
      const { topic, partition } = batch;
      for (let start = 0; start < batch.messages.length && isRunning() && !isStale(); start += chunk) {
        const messages = batch.messages.slice(start, start + chunk);
        try {
          if (await this.readAnew(consumer, payload, messages)) return;
          await beating(payload, () => this.#intake.take({ topic, partition }, messages));
          this.#failures = 0;
        } catch (failure) {
          return this.later(payload, failure);
        }
        const last = messages.at(-1)?.offset ?? '0';
        resolveOffset(last);
        await commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(BigInt(last) + 1n) }] }] });
        await payload.heartbeat();
      }
    };
  }

  /** Back to the start of a new generation of messages, if this reader came in the middle of it. */
  private async readAnew(
    consumer: Consumer,
    { batch, commitOffsetsIfNecessary }: EachBatchPayload,
    messages: EachBatchPayload['batch']['messages'],
  ): Promise<boolean> {
    const { topic, partition } = batch;
    for (const message of messages) {
      const generation = generationOf(message);
      const start = await this.parts.generations.skipped({ topic, partition }, Number(message.offset), generation);
      if (start === undefined || !generation) continue;
      this.parts.log.warn({ topic, partition, from: start }, 'the topic was filled again: reading it anew');
      await commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(start) }] }] });
      await this.parts.generations.begun({ topic, partition }, generation.generation);
      consumer.seek({ topic, partition, offset: String(start) });
      return true;
    }
    return false;
  }

  /** MongoDB is away, say: nothing is committed, and the partition rests for a while. */
  private later({ batch: { topic, partition }, pause }: EachBatchPayload, failure: unknown): void {
    const wait = Math.min(slowest, 100 * 2 ** Math.min(this.#failures++, 10));
    this.parts.log.warn({ err: failure, topic, partition, wait }, 'received commits could not be stored; trying again');
    const resume = pause();
    const timer = setTimeout(() => {
      this.#resuming.delete(timer);
      resume();
    }, wait);
    this.#resuming.add(timer);
  }

  private async call(pattern: string, data: unknown): Promise<unknown> {
    const handler = this.getHandlerByPattern(pattern);
    if (!handler) throw new Error(`nothing handles ${pattern}: list ReceivingController among the module's controllers`);
    return lastValueFrom(this.transformToObservable(await handler(data)), { defaultValue: undefined });
  }
}

/** Kafka would take the partition away from a member that stores for long without a sign of life. */
async function beating(payload: EachBatchPayload, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => void payload.heartbeat().catch(() => undefined), 1_000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
