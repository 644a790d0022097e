import { streamKind } from '@candor/contracts';
import type { SequencedCommit } from '@candor/event-sourcing';
import type { Kafka, RecordMetadata } from 'kafkajs';
import type { Logger } from 'pino';
import type { Follower } from '../log/follower.ts';
import { type Lease, LeaseLost } from '../log/lease.ts';
import { failpoint } from '../service/failpoints.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { toMessage } from './commit-message.ts';
import type { KafkaCounts } from './kafka-counts.ts';
import { partitionOf } from './partition.ts';
import type { Publication, PublisherDocument } from './publication.ts';
import { type Encoded, runsOf } from './runs.ts';
import type { Sender } from './sender.ts';
import { endOffsets } from './topics.ts';

export interface PublisherParts {
  readonly kafka: Kafka;
  readonly sender: Sender;
  readonly publication: Publication;
  readonly lease: Lease;
  readonly topic: string;
  /** Kinds of the service's own published streams, such as `scheduling/booking`. */
  readonly kinds: ReadonlySet<string>;
  /** Creates the topic when it is not there. */
  readonly prepare: () => Promise<void>;
  readonly telemetry: Telemetry;
  readonly counts: KafkaCounts;
  readonly log: Logger;
  /** Milliseconds between two looks at whether Kafka still has what it acknowledged. */
  readonly checkEvery?: number | undefined;
}

/**
 * Sends a service's published commits to Kafka in the order of its log. Killed between Kafka's acknowledgement and the
 * checkpoint, its successor sends at most one batch twice.
 */
export class Publisher implements Follower {
  readonly name = 'publisher';
  #state: PublisherDocument | undefined;
  #checkAt = 0;
  #saidPartitions = 0;

  constructor(private readonly parts: PublisherParts) {}

  async position(): Promise<number> {
    const claimed = await this.parts.publication.claim();
    const due = !claimed || claimed.republishFrom !== undefined || performance.now() >= this.#checkAt;
    this.#state = due ? await this.counting(this.check(claimed)) : claimed;
    return this.#state.position;
  }

  async take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    const state = this.#state;
    const last = commits.at(-1);
    if (!state) throw new Error('position() comes first');
    if (!last) return;
    this.#state = await this.counting(this.publish(state, commits, last.position + last.events.length - 1, signal));
  }

  private async publish(
    state: PublisherDocument,
    commits: readonly SequencedCommit[],
    end: number,
    signal: AbortSignal,
  ): Promise<PublisherDocument> {
    const { kinds, lease, publication } = this.parts;
    const offsets = [...state.offsets];
    const published = commits.filter(({ stream }) => kinds.has(streamKind(stream)));
    for (const run of runsOf(published)) {
      if (signal.aborted || !lease.held()) throw new LeaseLost('publishing stopped');
      await orAborted(this.send(run, state, offsets), signal);
    }
    failpoint('publisher.after-ack');
    return publication.advance(state, end, offsets);
  }

  /** After a failure nobody knows what Kafka has: it is looked at before anything more is sent. */
  private async counting<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (failure) {
      this.#checkAt = 0;
      if (!(failure instanceof LeaseLost)) this.parts.counts.publishFailures++;
      throw failure;
    }
  }

  private async send(run: readonly Encoded<SequencedCommit>[], state: PublisherDocument, offsets: number[]): Promise<void> {
    const { sender, topic, telemetry, counts } = this.parts;
    // Commits that are sent once more leave their old traces alone.
    const traces = run.map(({ commit: { position, events } }) => (position <= state.reached ? undefined : events[0]?.meta.trace));
    await telemetry.each('publish', traces, { kind: 'producer', attributes: { 'messaging.destination.name': topic } }, async (carried) => {
      const messages = run.map((encoded, index) => {
        const { stream, position } = encoded.commit;
        const partition = partitionOf(stream, state.partitions);
        const generation = { generation: state.generation, start: state.starts[partition] ?? 0 };
        return toMessage(encoded, { partition, position, trace: carried[index], generation });
      });
      failpoint('publisher.before-send');
      for (const { partition, baseOffset } of await sender.send(topic, messages))
        this.note(offsets, partition, baseOffset, messages.filter((message) => message.partition === partition).length);
    });
    counts.published += run.length;
    counts.lastPublished = Date.now();
  }

  private note(offsets: number[], partition: number, baseOffset: RecordMetadata['baseOffset'], count: number): void {
    const first = Number(baseOffset ?? Number.NaN);
    if (Number.isNaN(first) || first < (offsets[partition] ?? 0))
      throw new Error(`Kafka put commits at offset ${baseOffset} of ${this.parts.topic}/${partition}, where it had put others before`);
    offsets[partition] = first + count;
  }

  private async check(state: PublisherDocument | undefined): Promise<PublisherDocument> {
    const { kafka, topic, publication, log, counts, prepare, checkEvery = 30_000 } = this.parts;
    await prepare();
    const ends = await endOffsets(kafka, topic);
    this.#checkAt = performance.now() + checkEvery;
    if (!state) return publication.begin(ends);
    if (ends.length < state.partitions || state.offsets.some((offset, partition) => (ends[partition] ?? 0) < offset)) {
      counts.losses++;
      log.error(
        { topic, ends, acknowledged: state.offsets },
        'Kafka has lost commits that it had acknowledged: publishing everything again from the log',
      );
      return publication.goBack(state, 1, ends);
    }
    if (state.republishFrom !== undefined) {
      log.info({ topic, from: state.republishFrom }, 'publishing again, as asked');
      return publication.goBack(state, state.republishFrom, ends);
    }
    if (ends.length > state.partitions && ends.length !== this.#saidPartitions) {
      this.#saidPartitions = ends.length;
      log.warn(
        { topic, partitions: ends.length, used: state.partitions },
        'the topic has more partitions than are used, so that no stream changes its partition; publish again from position 1 to use them all',
      );
    }
    return state;
  }
}

/** A send that hangs must not hold up a shutdown; whether it arrived is left open, as after a crash. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(new LeaseLost('publishing stopped'));
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', abort));
}
