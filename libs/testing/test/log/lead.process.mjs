// A process that leads a log until it is killed. Runs the built library: node lead.process.mjs <mongodbUrl> <database> <lease ms>
import { openLog } from '@candor/platform';
import mongoose from 'mongoose';

const [mongodbUrl, dbName, lease] = process.argv.slice(2);
const connection = await mongoose.createConnection(mongodbUrl, { dbName }).asPromise();
const unsealed = { seal: async () => [], open: async () => [], fingerprint: async (_holders, text) => text };
const opened = await openLog(connection, unsealed, { lease: Number(lease) });
const say = (word, ...rest) => process.stdout.write(`${JSON.stringify([word, ...rest])}\n`);
const seen = connection.getClient().db(dbName).collection('seen');
const checkpoints = connection.getClient().db(dbName).collection('checkpoints');

/** Counts every commit once: rows and checkpoint change in one transaction. */
const counter = {
  name: 'counter',
  position: async () => (await checkpoints.findOne({ _id: 'counter' }))?.position ?? 0,
  async take(commits) {
    const from = await counter.position();
    const fresh = commits.filter(({ position }) => position > from);
    if (fresh.length === 0) return;
    await connection.getClient().withSession((session) =>
      session.withTransaction(async () => {
        const last = fresh.at(-1);
        const position = last.position + last.events.length - 1;
        const moved = await checkpoints.updateOne(
          { _id: 'counter', position: from },
          { $set: { position } },
          { session, upsert: from === 0 },
        );
        if (moved.matchedCount + moved.upsertedCount === 0) throw new Error('another leader counts');
        await seen.insertMany(
          fresh.map(({ commitId, position: at }) => ({ commitId, at })),
          { session },
        );
      }),
    );
  },
};

const quiet = () => undefined;
opened
  .leader(() => [counter], {
    gap: (stream, from) => say('gap', stream, from),
    broken: (stream, from) => say('broken', stream, from),
    sequenced: quiet,
    failed: quiet,
    elected: (epoch) => say('elected', epoch),
    resigned: (epoch) => say('resigned', epoch),
    leftBehind: quiet,
    unreachable: quiet,
  })
  .start();
say('stands by');
process.on('message', (message) => {
  // The event loop is blocked, as by a long computation.
  if (message.block) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, message.block);
});
