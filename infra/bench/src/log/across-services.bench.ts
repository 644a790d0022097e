import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { names, openLog, RedisDoorbell } from '@candor/platform';
import kafkajs from 'kafkajs';
import { createConnection, type mongo } from 'mongoose';
import { median, percentile } from '../measuring/figures.ts';
import { concurrently } from '../measuring/interleaved.ts';
import { type Line, round, type Section } from '../measuring/section.ts';
import { startInstallation } from './installation.ts';
import { ShowingModule, WritingModule } from './notes.ts';
import { stagesOf } from './stages.ts';
import { commitTo, newStream, payload, type World, writers } from './world.ts';

const sealer = { seal: async () => [], open: async () => [], fingerprint: async (_holders: unknown, text: string) => text };

/** Two whole services in this process: from an append in one to a row in the other, and both under the load of many writers. */
export async function acrossServices(world: World): Promise<Section> {
  const installation = await startInstallation(world, [WritingModule, ShowingModule]);
  const writing = installation.database('interviews');
  const connection = await createConnection(world.servers.mongodbUrl, { dbName: writing.databaseName, maxPoolSize: 40 }).asPromise();
  const doorbell = new RedisDoorbell(world.servers.redisUrl, names.doorbell(installation.prefix, 'interviews'));
  const { log, commits } = await openLog(connection, sealer, { doorbell });
  const shown = installation.database('feedback');
  try {
    await log.append(commitTo('interviews/note/first', 0, 1));
    const place = await rowsShown(shown);
    const rows = await arrivals(shown.collection(place));
    const bare = await barePath(world);
    const [ours, theirs]: [number[], number[]] = [[], []];
    const samples = world.pace.rounds * 60;
    for (let n = -20; n < samples; n++) {
      const id = randomUUID();
      const through = await rows.timed(id, () => log.append(commitTo(`interviews/note/${id}`, 0, 1)));
      await pause(10);
      const beside = await bare.timed(randomUUID());
      await pause(10);
      if (n < 0) continue;
      ours.push(through);
      theirs.push(beside);
    }
    await rows.close();
    await bare.close();
    const stages = await stagesOf({ writing, shown, rows: place }, samples / 3, () => log.append(commitTo(newStream(), 0, 1)));
    const load = await underLoad(world, { log, commits, received: shown.collection('commits') });
    const shares = [0.5, 0.95, 0.99] as const;
    const lines = shares.map((share): Line & { value: number } => {
      const [a, b] = [percentile(ours, share), percentile(theirs, share)];
      return {
        what: `append to row in another service, p${share * 100}`,
        figure: `${round(a)} ms (bare: ${round(b)} ms)`,
        ratio: round(a / b),
        value: a / b,
      };
    });
    return {
      title: 'From one service to another, beside a bare kafkajs produce → consume → insert',
      lines: [...lines, ...stages, ...load.lines],
      gates: [
        { name: 'p50 to the bare path', value: lines[0]?.value ?? Number.NaN, goal: 3, atLeast: false },
        { name: 'p99 to the bare path', value: lines[2]?.value ?? Number.NaN, goal: 3, atLeast: false },
        { name: `received to appended while ${writers} writers write`, value: load.value, goal: 0.9, atLeast: true },
      ],
      notes: [
        `${samples} samples each, in turns; both seen by a change stream on the collection that is written last. The steps are of ${samples / 3} more,`,
        'with a change stream for each step. The bare path waits for one journaled majority write; this one for five of them, one after the',
        'other: the commit, its plan, the commit there, its plan there, and the transaction with the row (ADR 0008).',
      ],
    };
  } finally {
    doorbell.close();
    await connection.close();
    await installation.close();
  }
}

/** Waits for the first row. */
async function rowsShown(shown: mongo.Db): Promise<string> {
  for (;;) {
    const place = await shown.collection<{ _id: string; collection: string }>('projections').findOne({ _id: 'last-note' });
    if (place && (await shown.collection(place.collection).countDocuments()) > 0) return place.collection;
    await pause(50);
  }
}

/** Tells when a document with an id was inserted. */
async function arrivals(collection: mongo.Collection) {
  const waiting = new Map<string, () => void>();
  const changes = collection.watch([{ $match: { operationType: 'insert' } }]);
  changes.on('change', (change) => {
    if (change.operationType === 'insert') waiting.get(`${change.documentKey._id}`)?.();
  });
  await pause(500);
  return {
    async timed(id: string, work: () => Promise<unknown>): Promise<number> {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(id, resolve);
      const begun = performance.now();
      await Promise.all([work(), promise]);
      waiting.delete(id);
      return performance.now() - begun;
    },
    close: () => changes.close(),
  };
}

async function barePath({ servers, prefix, db }: World) {
  const kafka = new kafkajs.Kafka({ brokers: [...servers.kafkaBrokers], logLevel: kafkajs.logLevel.NOTHING });
  const topic = `${prefix}.bare`;
  const [admin, producer] = [kafka.admin(), kafka.producer({ idempotent: true, maxInFlightRequests: 1 })];
  const consumer = kafka.consumer({ groupId: `${prefix}.bare`, maxWaitTimeInMs: 100 });
  await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
  await admin.createTopics({ topics: [{ topic, numPartitions: 6 }], waitForLeaders: true });
  await db.createCollection('bare');
  const target = db.collection<{ _id: string; text: string }>('bare', { writeConcern: { w: 'majority', journal: true } });
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => void (await target.insertOne({ _id: `${message.key}`, text: `${message.value}` })),
  });
  const seen = await arrivals(target as unknown as mongo.Collection);
  return {
    timed: (id: string) => seen.timed(id, () => producer.send({ topic, acks: -1, messages: [{ key: id, value: payload.text }] })),
    async close() {
      await seen.close();
      await consumer.disconnect();
      await producer.disconnect();
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
    },
  };
}

interface Load {
  readonly log: Awaited<ReturnType<typeof openLog>>['log'];
  readonly commits: Awaited<ReturnType<typeof openLog>>['commits'];
  readonly received: mongo.Collection;
}

/** How many of what is appended have come to the other service's log, in its order, when the writers stop. */
async function underLoad({ pace }: World, { log, commits, received }: Load): Promise<{ lines: Line[]; value: number }> {
  const arrived = () => received.countDocuments({ stream: /^interviews\/note\//, pos: { $gt: 0 } });
  const before = await arrived();
  const milliseconds = pace.rounds * pace.milliseconds;
  const places = Array.from({ length: writers }, () => ({ stream: `interviews/note/${randomUUID()}`, version: 0 }));
  const backlogs: number[] = [];
  const sampling = setInterval(() => void commits.countDocuments({ pos: null }).then((waiting) => backlogs.push(waiting)), 250);
  const begun = performance.now();
  const appended = await concurrently(writers, milliseconds, async (writer) => {
    const place = places[writer] as { stream: string; version: number };
    await log.append(commitTo(place.stream, place.version++, 1));
  });
  const seconds = (performance.now() - begun) / 1_000;
  clearInterval(sampling);
  const there = (await arrived()) - before;
  const stopped = performance.now();
  while ((await arrived()) - before < appended) await pause(20);
  const drained = (performance.now() - stopped) / 1_000;
  return {
    value: there / appended,
    lines: [
      { what: `${writers} writers append, everything following`, figure: `${round(appended / seconds)} events/s`, ratio: '' },
      { what: 'of these received and in order there when the writers stop', figure: round(there), ratio: round(there / appended) },
      { what: 'waiting for a position meanwhile', figure: `${round(median(backlogs))} (most ${Math.max(...backlogs)})`, ratio: '' },
      { what: 'the rest arrives within', figure: `${round(drained)} s`, ratio: '' },
    ],
  };
}
