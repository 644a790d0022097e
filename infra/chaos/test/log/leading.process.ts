// A process that leads the log of one service until it is killed. Runs the built libraries: node leading.process.ts <settings>
import { commitsReceived, mongoClientOptions, openHandlers, openLog, RedisDoorbell, Telemetry } from '@candor/platform';
import mongoose from 'mongoose';
import { Registry } from 'prom-client';
import type { LeadingSettings, Said } from './leading-processes.ts';
import { countedNotes, echo, echoNotes, unsealed } from './notes.ts';
import { connectNotes } from './published-notes.ts';

const { mongodbUrl, database, lease, service, handles, kafka, deaf }: LeadingSettings = JSON.parse(process.argv[2] ?? '');
const say = (...said: Said) => process.stdout.write(`${JSON.stringify(said)}\n`);
const quiet = () => undefined;

// Nothing is sequenced unless the doorbell rings: looking without being rung for is put off for ever.
if (deaf) {
  const usual = globalThis.setTimeout;
  const looks: readonly (number | undefined)[] = [250, 1_000];
  const late = (work: () => void, milliseconds?: number) => usual(work, looks.includes(milliseconds) ? 2 ** 31 - 1 : milliseconds);
  globalThis.setTimeout = Object.assign(late, usual) as unknown as typeof setTimeout;
}

const connection = await mongoose.createConnection(mongodbUrl, { ...mongoClientOptions, dbName: database }).asPromise();
const client = connection.getClient() as unknown as mongoose.mongo.MongoClient;
const db = client.db(database);
const opened = await openLog(connection, unsealed, { lease, doorbell: deaf && new RedisDoorbell(deaf.redisUrl, deaf.channel) });
const connected = kafka && connectNotes(service, kafka, db, opened.log);
const handlers = handles
  ? await openHandlers({
      db,
      log: opened.log,
      seq: opened.seq,
      projections: [countedNotes],
      reactors: [echoNotes(service)],
      deciders: [echo(service)],
      jobs: { enqueue: async () => undefined, cancel: async () => undefined },
      clock: { now: () => new Date().toISOString() },
      logger: { info: quiet, warn: quiet, error: (_what: unknown, text?: string) => say('error', text ?? '') },
      registry: new Registry(),
      telemetry: new Telemetry({ service }),
    })
  : undefined;
if (connected?.receives) {
  connected.kafka.receiver.addHandler(commitsReceived, (commits) => opened.log.receive(commits));
  connected.kafka.receiver.listen(quiet);
}
opened
  .leader((held) => [...(handlers?.followers ?? []), ...(connected && !connected.receives ? [connected.kafka.publisher(held)] : [])], {
    gap: (stream, from) => say('gap', stream, from),
    broken: (stream, from) => say('broken', stream, from),
    sequenced: quiet,
    failed: (follower, failure) => say('failed', follower, failure instanceof Error ? failure.name : ''),
    elected: (epoch) => say('elected', epoch),
    resigned: (epoch, reason) => say('resigned', epoch, String(reason)),
    leftBehind: (epoch, names) => say('left behind', epoch, names.join(', ')),
    unreachable: quiet,
  })
  .start();
say('stands by');
process.on('message', ({ block }: { readonly block: number }) => {
  // The event loop is blocked, as by a long computation.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, block);
});
