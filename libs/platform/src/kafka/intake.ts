import { type Commit, commitsTopic, RepublishRequest, republishTopic, type ServiceName } from '@candor/contracts';
import type { KafkaMessage } from 'kafkajs';
import { mongo } from 'mongoose';
import type { Logger } from 'pino';
import { CorruptStream, type Received } from '../log/receive-commits.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { type ReadMessage, readMessage } from './commit-message.ts';
import type { KafkaCounts } from './kafka-counts.ts';
import type { Place, UnreadableMessages } from './unreadable-messages.ts';

export interface IntakeParts {
  readonly prefix: string;
  readonly service: ServiceName;
  /** The services whose commits are received. */
  readonly from: readonly ServiceName[];
  /** The kinds of streams that are received. */
  readonly kinds: ReadonlySet<string>;
  readonly receive: (commits: readonly Commit[]) => Promise<Received>;
  readonly republish: (requests: readonly RepublishRequest[]) => Promise<void>;
  readonly unreadable: UnreadableMessages;
  readonly telemetry: Telemetry;
  readonly counts: KafkaCounts;
  readonly log: Logger;
}

type ReadCommit = Extract<ReadMessage, { read: 'commit' }>;

/** Sorts messages into commits, requests and what cannot be read. When it returns, each of them is in safe keeping. */
export class Intake {
  readonly #owners: ReadonlyMap<string, ServiceName>;

  constructor(private readonly parts: IntakeParts) {
    this.#owners = new Map(parts.from.map((owner) => [commitsTopic(owner, parts.prefix), owner]));
  }

  get topics(): readonly string[] {
    return [...this.#owners.keys(), republishTopic(this.parts.service, this.parts.prefix)];
  }

  /** Throws when the messages have to come again. */
  async take(place: Place, messages: readonly KafkaMessage[]): Promise<void> {
    const owner = this.#owners.get(place.topic);
    if (owner === undefined) return this.requests(place, messages);
    const commits: ReadCommit[] = [];
    for (const read of messages.map((message) => readMessage(message, owner, this.parts.kinds))) {
      if (read.read === 'commit') commits.push(read);
      else if (read.read === 'ignored') this.parts.counts.ignored++;
      else await this.putAside(place, read.message, read.reason);
    }
    if (commits.length === 0) return;
    const traces = commits.map(({ trace }) => trace);
    const attributes = { 'messaging.destination.name': place.topic };
    await this.parts.telemetry.each('receive', traces, { kind: 'consumer', attributes }, () => this.deliver(place, commits));
  }

  /** Tries what was put aside again, now that this may be a newer program. */
  async retryUnreadable(): Promise<void> {
    const { unreadable, kinds, receive, log } = this.parts;
    const taken = await unreadable.retry(async ({ topic }, message) => {
      const owner = this.#owners.get(topic);
      const read = owner && readMessage(message, owner, kinds);
      if (!read || read.read === 'unreadable') return false;
      return (
        read.read === 'ignored' ||
        receive([read.commit]).then(
          () => true,
          () => false,
        )
      );
    });
    if (taken > 0) log.info({ taken }, 'messages that could not be read before were taken in');
  }

  private async deliver(place: Place, commits: readonly ReadCommit[]): Promise<void> {
    const { receive, counts } = this.parts;
    try {
      const { inserted, duplicates } = await receive(commits.map(({ commit }) => commit));
      counts.received += inserted;
      counts.duplicates += duplicates;
    } catch (failure) {
      if (!isRefusal(failure)) throw failure;
      const [first] = commits;
      if (commits.length === 1 && first) return this.putAside(place, first.message, failure.message);
      const half = Math.ceil(commits.length / 2);
      await this.deliver(place, commits.slice(0, half));
      await this.deliver(place, commits.slice(half));
    }
  }

  private async requests(place: Place, messages: readonly KafkaMessage[]): Promise<void> {
    const requests: RepublishRequest[] = [];
    for (const message of messages) {
      const request = RepublishRequest.safeParse(jsonOf(message));
      if (request.success) requests.push(request.data);
      else await this.putAside(place, message, `not a request: ${request.error.message}`);
    }
    if (requests.length > 0) await this.parts.republish(requests);
  }

  private async putAside(place: Place, message: KafkaMessage, reason: string): Promise<void> {
    await this.parts.unreadable.keep(place, message, reason);
    this.parts.counts.unreadable++;
    this.parts.log.error(
      { ...place, offset: message.offset, reason },
      'a message could not be taken in and was put aside in unreadable_messages',
    );
  }
}

/** The commit itself is at fault: it will never be taken, however often it comes. */
const isRefusal = (failure: unknown): failure is Error =>
  failure instanceof CorruptStream ||
  (failure instanceof Error && failure.name === 'BSONError') ||
  failure instanceof mongo.MongoInvalidArgumentError;

function jsonOf({ value }: KafkaMessage): unknown {
  try {
    return JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
