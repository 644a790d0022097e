import { commitsTopic, type StreamDefinition } from '@candor/contracts';
import { type EventLog, kindOf } from '@candor/event-sourcing';
import type { Kafka } from 'kafkajs';
import type { mongo } from 'mongoose';
import type { Logger } from 'pino';
import type { Follower } from '../log/follower.ts';
import type { Lease } from '../log/lease.ts';
import type { ServiceConfig } from '../service/config.ts';
import { names } from '../service/names.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { connectKafka } from './connect-kafka.ts';
import { type GenerationDocument, Generations } from './generations.ts';
import { KafkaCounts } from './kafka-counts.ts';
import { Publication, type PublisherDocument } from './publication.ts';
import { Publisher } from './publisher.ts';
import { Receiver } from './receiver.ts';
import { RepublishAnswers } from './republish-answers.ts';
import { RepublishRequester } from './republish-requester.ts';
import { Sender } from './sender.ts';
import { ensureTopics, topicsOf } from './topics.ts';
import { type UnreadableDocument, UnreadableMessages } from './unreadable-messages.ts';

/** Milliseconds; left out, what suits a running installation. */
export interface KafkaTiming {
  /** Between two looks at whether Kafka still has what it acknowledged. */
  readonly checkEvery?: number;
  /** How long a gap may last before its owner is asked. */
  readonly patience?: number;
  /** Until partitions that were added are found. */
  readonly refreshEvery?: number;
}

export interface ServiceKafkaParts {
  readonly config: Pick<ServiceConfig, 'service' | 'prefix' | 'kafkaBrokers'>;
  readonly db: mongo.Db;
  readonly log: Pick<EventLog, 'readStream' | 'positionOf'>;
  /** The service's own streams, published or not. */
  readonly streams: readonly StreamDefinition[];
  /** Streams of other services that it reads. */
  readonly receives: readonly StreamDefinition[];
  readonly telemetry: Telemetry;
  readonly logger: Logger;
  /** Partitions of topics that are created. */
  readonly partitions?: number;
  readonly timing?: KafkaTiming;
  readonly kafka?: Kafka;
}

/** All that connects one service to the others. */
export interface ServiceKafka {
  readonly counts: KafkaCounts;
  /** Nest's transport; to be connected to an application that has the `ReceivingController`. */
  readonly receiver: Receiver;
  readonly answers: RepublishAnswers;
  readonly requester: RepublishRequester;
  readonly publisher: (lease: Lease) => Follower;
  /** After the leader and the receiver have stopped. */
  close(): Promise<void>;
}

export function connectServiceKafka(parts: ServiceKafkaParts): ServiceKafka {
  const { config, db, log, streams, receives, telemetry, logger, partitions, timing = {} } = parts;
  const { service, prefix } = config;
  for (const stream of receives)
    if (!stream.published || stream.service === service)
      throw new Error(
        `${service} cannot receive ${kindOf(stream)}: ${stream.published ? 'it is its own' : 'it is not published'}. Take it out of \`receives\`.`,
      );
  const kafka = parts.kafka ?? connectKafka(config.kafkaBrokers, `${prefix}.${service}`, logger);
  const counts = new KafkaCounts();
  const sender = new Sender(kafka);
  const from = [...new Set(receives.map((stream) => stream.service))];
  const prepare = () => ensureTopics(kafka, topicsOf({ prefix, service, from }, partitions));
  const kinds = new Set(streams.filter(({ published }) => published).map(kindOf));
  const topic = commitsTopic(service, prefix);
  const checkpoints = db.collection<PublisherDocument>('checkpoints', { writeConcern: { w: 'majority', journal: true } });
  return {
    counts,
    answers: new RepublishAnswers({ log, sender, checkpoints, topic, kinds, counts }),
    requester: new RepublishRequester({ service, prefix, sender, counts, log: logger, patience: timing.patience }),
    receiver: new Receiver({
      kafka,
      group: names.consumerGroup(prefix, service),
      prefix,
      service,
      from,
      kinds: new Set(receives.map(kindOf)),
      prepare,
      unreadable: new UnreadableMessages(db.collection<UnreadableDocument>('unreadable_messages')),
      generations: new Generations(db.collection<GenerationDocument>('checkpoints', { writeConcern: { w: 'majority', journal: true } })),
      telemetry,
      counts,
      log: logger,
      refreshEvery: timing.refreshEvery,
    }),
    publisher: (lease) =>
      new Publisher({
        kafka,
        sender,
        publication: new Publication(checkpoints, lease),
        lease,
        topic,
        kinds,
        prepare,
        telemetry,
        counts,
        log: logger,
        checkEvery: timing.checkEvery,
      }),
    close: () => sender.close(),
  };
}
