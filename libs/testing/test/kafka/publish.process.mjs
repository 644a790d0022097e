// A process that leads and publishes a log until it is killed. Runs the built library:
// node publish.process.mjs <mongodbUrl> <database> <prefix> <brokers>
import { connectServiceKafka, openLog, Telemetry } from '@candor/platform';
import mongoose from 'mongoose';
import { pino } from 'pino';

const [mongodbUrl, dbName, prefix, brokers] = process.argv.slice(2);
const connection = await mongoose.createConnection(mongodbUrl, { dbName }).asPromise();
const unsealed = { seal: async () => [], open: async () => [], fingerprint: async (_holders, text) => text };
const opened = await openLog(connection, unsealed, { lease: 1_500 });
const kafka = connectServiceKafka({
  config: { service: 'interviews', prefix, kafkaBrokers: brokers.split(',') },
  db: connection.getClient().db(dbName),
  log: opened.log,
  streams: [{ service: 'interviews', name: 'chat', published: true, events: {}, commands: {}, rejections: {} }],
  receives: [],
  partitions: 3,
  telemetry: new Telemetry({ service: 'interviews' }),
  logger: pino({ level: 'silent' }),
});
const quiet = () => undefined;
opened
  .leader((lease) => [kafka.publisher(lease)], {
    gap: quiet,
    broken: quiet,
    sequenced: quiet,
    failed: quiet,
    elected: quiet,
    resigned: quiet,
    leftBehind: quiet,
    unreachable: quiet,
  })
  .start();
