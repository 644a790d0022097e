// A process of a service that runs the job "slow" until it is killed. Runs the built library:
// node doomed.process.mjs <mongodbUrl> <redisUrl> <prefix> <lock ms>
import { BullJobs, handle, names, systemClock } from '@candor/platform';
import mongoose from 'mongoose';

const [mongodbUrl, redisUrl, prefix, lock] = process.argv.slice(2);
const client = await mongoose.mongo.MongoClient.connect(mongodbUrl);
const database = client.db(names.database(prefix, 'scheduling'));
const quiet = () => undefined;
const jobs = await BullJobs.open({
  database,
  redisUrl,
  prefix: names.jobs(prefix, 'scheduling'),
  clock: systemClock,
  reports: { log: quiet, retrying: quiet, gaveUp: quiet, jobTrouble: quiet },
  limits: { lock: Number(lock) },
});

class Slow {
  async run({ id }) {
    process.stdout.write(`${JSON.stringify(['began', id])}\n`);
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  }
}

const slow = { name: 'slow', queue: 'work', data: { parse: (value) => value }, id: ({ id }) => id };
await jobs.start([handle(slow, Slow)], () => new Slow());
