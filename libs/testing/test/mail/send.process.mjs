// A process that sends one mail until it is killed. Runs the built library:
// node send.process.mjs <mongodbUrl> <prefix> <master key in base64> <smtpUrl> <lease ms> <the mail as JSON>
import { openMail, openPersonalData } from '@candor/platform';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { Registry } from 'prom-client';

const [mongodbUrl, prefix, masterKey, smtpUrl, lease, mail] = process.argv.slice(2);
const client = await mongoose.mongo.MongoClient.connect(mongodbUrl);
const clock = { now: () => new Date().toISOString() };
const { mailer } = await openMail({
  config: { smtpUrl, mailFrom: { name: 'Candor', address: 'candor@mail.example' } },
  database: client.db(`${prefix}_scheduling`),
  installation: client.db(`${prefix}_installation`),
  personalData: await openPersonalData(client.db(`${prefix}_keys`), { masterKeys: [Buffer.from(masterKey, 'base64')], clock }),
  clock,
  logger: pino({ level: 'silent' }),
  registry: new Registry(),
  lease: Number(lease),
});
await mailer.send(JSON.parse(mail));
