import { randomUUID } from 'node:crypto';
import { event, type ServiceName, type StreamDefinition, stream } from '@candor/contracts';
import type { Sealer, SequencedCommit, StreamVersion } from '@candor/event-sourcing';
import {
  connectServiceKafka,
  type Follower,
  names,
  openLog,
  RECEIVE_COMMITS,
  type ReceiveCommits,
  ReceivingController,
  RepublishAnswers,
  type ServiceKafka,
  type ServiceKafkaParts,
  type ServiceLog,
  Telemetry,
} from '@candor/platform';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { pino } from 'pino';
import { z } from 'zod';
import type { Isolation } from '../../src/servers/isolation.ts';

const definition = (service: ServiceName, name: string, published: boolean): StreamDefinition =>
  stream({ service, name, published, events: { Noted: event(z.object({ text: z.string() })) }, commands: {}, rejections: {} });

export const chats = definition('interviews', 'chat', true);
export const drafts = definition('interviews', 'draft', false);
export const notes = definition('feedback', 'note', true);

export const quiet = pino({ level: process.env['CANDOR_LOG_LEVEL'] ?? 'silent' });
const sealer: Sealer = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };
const at = '2026-03-02T09:00:00.000Z';

/** A service reduced to its log and its connection to Kafka. */
export interface ServiceUnderTest {
  readonly log: ServiceLog;
  readonly kafka: ServiceKafka;
  readonly db: mongo.Db;
  /** Appends one commit to the end of a stream. */
  append(stream: string, texts: readonly string[], trace?: string): Promise<void>;
  /** Texts of a stream's sequenced events, in order. */
  texts(stream: string): Promise<readonly string[]>;
  all(): Promise<readonly SequencedCommit[]>;
  close(): Promise<void>;
}

export interface Setting {
  readonly here: Isolation;
  readonly service: ServiceName;
  readonly streams?: readonly StreamDefinition[];
  readonly receives?: readonly StreamDefinition[];
  readonly parts?: Partial<ServiceKafkaParts>;
  /** Stands before the log. */
  readonly intercept?: (log: ReceiveCommits) => ReceiveCommits;
  readonly followers?: readonly Follower[];
  readonly leads?: boolean;
}

export async function startService({
  here,
  service,
  streams = [],
  receives = [],
  parts,
  intercept,
  followers = [],
  leads = true,
}: Setting): Promise<ServiceUnderTest> {
  const { prefix, servers } = here;
  const connection: Connection = await createConnection(servers.mongodbUrl, { dbName: names.database(prefix, service) }).asPromise();
  const db = (connection.getClient() as unknown as mongo.MongoClient).db(connection.name);
  const log = await openLog(connection, sealer, { lease: 1_500 });
  const telemetry = parts?.telemetry ?? new Telemetry({ service });
  const config = { service, prefix, kafkaBrokers: servers.kafkaBrokers };
  const kafka = connectServiceKafka({
    config,
    db,
    log: log.log,
    streams,
    receives,
    logger: quiet,
    partitions: 3,
    timing: { checkEvery: 500, patience: 200, refreshEvery: 2_000 },
    ...parts,
    telemetry,
  });
  const leader = log.leader((lease) => [kafka.publisher(lease), ...followers], {
    elected: () => undefined,
    resigned: () => undefined,
    leftBehind: () => undefined,
    unreachable: () => undefined,
    failed: (follower, failure) => quiet.warn({ err: failure, follower }, 'follower failed'),
    gap: (gap, from) => kafka.requester.ask(gap, from),
    broken: () => undefined,
    sequenced: () => undefined,
  });
  if (leads) leader.start();
  const port = intercept ? intercept(log.log) : log.log;
  class Service {}
  const nest: INestMicroservice = await NestFactory.createMicroservice(
    {
      module: Service,
      controllers: [ReceivingController],
      providers: [
        { provide: RECEIVE_COMMITS, useValue: port },
        { provide: RepublishAnswers, useValue: kafka.answers },
      ],
    },
    { strategy: kafka.receiver, logger: false },
  );
  await nest.listen();
  const all = async () => {
    const commits: SequencedCommit[] = [];
    for (;;) {
      const last = commits.at(-1);
      const more = await log.log.readAll(last ? last.position + last.events.length - 1 : 0, 500);
      if (more.length === 0) return commits;
      commits.push(...more);
    }
  };
  return {
    log,
    kafka,
    db,
    all,
    async append(id, texts, trace) {
      const { version } = await log.log.readStream(id);
      const meta = {
        occurredAt: at,
        actor: { kind: 'system', id: 'spec' },
        correlation: 'c',
        causation: 'c',
        origin: 'live',
        ...(trace ? { trace } : {}),
      } as const;
      const events = texts.map((text) => ({ type: 'Noted', schema: 1, data: { text }, personal: [] }));
      await log.log.append({ id: randomUUID(), at, meta, body: '', writes: [{ stream: id, expected: version as StreamVersion, events }] });
    },
    texts: async (id) =>
      (await all())
        .filter((commit) => commit.stream === id)
        .flatMap(({ events }) => events.map(({ data }) => (data as { text: string }).text)),
    async close() {
      await leader.stop();
      await nest.close();
      await kafka.close();
      await telemetry.close();
      await connection.close();
    },
  };
}
