import { createHash } from 'node:crypto';
import type { Sealer } from '@candor/event-sourcing';
import { openLog } from '@candor/platform';
import mongoose from 'mongoose';
import { eventLogContract } from '../../src/contracts/event-log.contract.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { unreported } from './plain.ts';

const unsealed: Sealer = {
  seal: async (texts) => texts.map(({ text }) => text),
  open: async (tokens) => tokens,
  fingerprint: async (_holders, text) => createHash('sha256').update(text).digest('hex'),
};

eventLogContract(
  'MongoDB',
  async () => {
    const { servers, prefix, clear } = isolation();
    const connection = await mongoose
      .createConnection(servers.mongodbUrl, { dbName: `${prefix}_scheduling`, serverSelectionTimeoutMS: 5_000 })
      .asPromise();
    const { log, leader } = await openLog(connection, unsealed);
    const leading = leader(() => [], unreported);
    leading.start();
    return {
      log,
      receive: async (commits) => void (await log.receive(commits)),
      async close() {
        await leading.stop();
        await connection.close();
        await clear();
      },
    };
  },
  { runs: 25 },
);
