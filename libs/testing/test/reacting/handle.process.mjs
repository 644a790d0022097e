// A process that projects and reacts until it is killed. Runs the built libraries:
// node handle.process.mjs <mongodbUrl> <database> <lease ms> <version of the projection>
import { openHandlers, openLog, Telemetry } from '@candor/platform';
import mongoose from 'mongoose';
import { Registry } from 'prom-client';
import { tallies } from '../projecting/tally.ts';
import { echo, echoWhenAdded } from './echo.ts';

const [mongodbUrl, dbName, lease, version] = process.argv.slice(2);
const connection = await mongoose.createConnection(mongodbUrl, { dbName }).asPromise();
const sealer = { seal: async () => [], open: async () => [], fingerprint: async (_holders, text) => text };
const opened = await openLog(connection, sealer, { lease: Number(lease) });
const db = connection.getClient().db(dbName);
const say = (word, ...rest) => process.stdout.write(`${JSON.stringify([word, ...rest])}\n`);
const quiet = () => undefined;

const handlers = await openHandlers({
  db,
  log: opened.log,
  seq: opened.seq,
  projections: [tallies({ version: Number(version) })],
  reactors: [echoWhenAdded()],
  deciders: [echo],
  jobs: {
    enqueue: async ({ job, data }) => void (await db.collection('rings').insertOne({ id: job.id(data) })),
    cancel: async () => undefined,
  },
  clock: { now: () => new Date().toISOString() },
  logger: { info: quiet, warn: quiet, error: (_what, text) => say('error', text) },
  registry: new Registry(),
  telemetry: new Telemetry({ service: 'scheduling' }),
});
opened
  .leader(() => handlers.followers, {
    gap: quiet,
    broken: quiet,
    sequenced: quiet,
    failed: (follower, failure) => say('failed', follower, failure.name),
    elected: (epoch) => say('elected', epoch),
    resigned: (epoch) => say('resigned', epoch),
    unreachable: quiet,
  })
  .start();
process.on('message', (asked) => void handlers.requestRebuild('tallies', asked.by));
