import type { mongo } from 'mongoose';

export const durable = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority', journal: true } } as const;

/** The server ends transactions after five seconds (`transactionLifetimeLimitSeconds`): this one needs more and must be cut smaller. */
export class TransactionTooLong extends Error {
  override readonly name = 'TransactionTooLong';
}

const longestMilliseconds = 3_500;

/** Transient errors are retried by the driver, with back-off; `work` may therefore run more than once. */
export async function inTransaction<T>(client: mongo.MongoClient, work: (session: mongo.ClientSession) => Promise<T>): Promise<T> {
  let began = Number.POSITIVE_INFINITY;
  return client.withSession((session) =>
    session.withTransaction(
      async () => {
        if (performance.now() - began > longestMilliseconds) throw new TransactionTooLong('a transaction did not end in time');
        began = performance.now();
        return work(session);
      },
      { readPreference: 'primary', readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true } },
    ),
  );
}
