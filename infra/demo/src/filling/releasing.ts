import { AnalyticsModule, releaseSignals } from '@candor/analytics';
import type { Instant, ServiceName } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { BullJobs, isOutage, logsReader, names, unfinished } from '@candor/platform';
import { SchedulingModule } from '@candor/scheduling';
import type { mongo } from 'mongoose';
import type { Progress } from './fill.ts';

/** The installation whose services run elsewhere. */
export interface Installation {
  readonly prefix: string;
  readonly redisUrl: string;
  readonly now: () => Instant;
  readonly database: (service: ServiceName) => mongo.Db;
}

const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];
const pace = 250;
const patience = 900_000;

/**
 * Has figures of all windows that are over released now, rather than on the second of the next month, once everybody has learnt
 * of what came in. Resolves when they can be seen. Throws when something does not come to its end.
 */
export async function release(installation: Installation, progress: Progress): Promise<void> {
  await everybodyKnows(installation, progress);
  progress('figures', 0, 1);
  const { prefix, redisUrl, now } = installation;
  const database = installation.database('analytics');
  const clock = { now, onMove: () => undefined, close: async () => undefined };
  const reports = { log: ignored, retrying: ignored, gaveUp: ignored, jobTrouble: ignored };
  const jobs = await BullJobs.open({ database, redisUrl, prefix: names.jobs(prefix, 'analytics'), clock, reports });
  try {
    await jobs.enqueue({ job: releaseSignals, data: {} });
    await until('figures are released', async () => {
      const status = await jobs.status(releaseSignals, releaseSignals.id({}));
      if (status?.state === 'failed') throw new Error(`Figures could not be released: ${status.failure?.reason ?? 'see the logs'}`);
      return status === undefined;
    });
  } finally {
    await jobs.close();
  }
  progress('figures', 1, 1);
}

/** Every log has been read to its end, here and in other services, and what it brought about is done: twice the same. */
async function everybodyKnows({ now, database }: Installation, progress: Progress): Promise<void> {
  const logsRead = logsReader(modules.map(({ service, receives }) => ({ service, receives, database: database(service) })));
  const isIdle = async () => (await Promise.all(modules.map(({ service }) => unfinished(database(service), now())))).flat().length === 0;
  let before: string | undefined;
  let seen = { folded: 0, end: 1 };
  await until('everybody has learnt of it', async () => {
    seen = await folded(database('analytics'));
    progress('learning', Math.min(seen.folded, seen.end - 1), seen.end);
    const logs = (await isIdle()) ? await logsRead() : undefined;
    const isSame = logs !== undefined && logs === before;
    before = logs;
    return isSame;
  });
  progress('learning', seen.end, seen.end);
}

/** How far the log has been counted, and where it ends. */
async function folded(analytics: mongo.Db): Promise<{ readonly folded: number; readonly end: number }> {
  const [last] = await analytics
    .collection<{ pos: number }>('commits')
    .find({ pos: { $gt: 0 } })
    .sort({ pos: -1 })
    .limit(1)
    .project<{ pos: number }>({ pos: 1 })
    .toArray();
  const state = await analytics.collection<{ position: number }>('signal_state').findOne();
  return { folded: state?.position ?? 0, end: Math.max(1, last?.pos ?? 1) };
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  // a server that is away for a moment tells nothing
  const told = () => isSo().catch((failure: unknown) => (isOutage(failure) ? false : Promise.reject(failure)));
  for (const end = Date.now() + patience; !(await told()); ) {
    if (Date.now() > end) throw new Error(`It takes too long until ${what}. See \`npm run candor -- status\`.`);
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
}

function ignored(): void {}
