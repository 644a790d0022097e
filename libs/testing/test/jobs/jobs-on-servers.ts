import type { Instant, ServiceName } from '@candor/contracts';
import {
  advanceClock,
  BullJobs,
  type BullJobsParts,
  type HandledJob,
  type JobReports,
  names,
  settle,
  standing,
  TestClock,
} from '@candor/platform';
import { mongo } from 'mongoose';
import { type Isolation, isolation } from '../../src/servers/isolation.ts';

export const start: Instant = '2026-03-02T09:00:00.000Z';

export interface Installation {
  readonly here: Isolation;
  readonly installation: mongo.Db;
  readonly service: mongo.Db;
  readonly clock: TestClock;
  readonly jobs: BullJobs;
  readonly log: readonly string[];
  begin(handled: readonly HandledJob[]): Promise<void>;
  settled(): Promise<void>;
  moveTo(later: Instant): Promise<readonly string[]>;
  /** Another service of the same installation, with a clock of its own. */
  another(service: ServiceName): Promise<{ readonly database: mongo.Db; readonly clock: TestClock; readonly jobs: BullJobs }>;
  close(): Promise<void>;
}

const noLogs = async (): Promise<string> => '';

/** The jobs of one service on its test clock, in databases of their own. */
export async function installed(limits: BullJobsParts['limits'] = {}): Promise<Installation> {
  const here = isolation();
  const client = await mongo.MongoClient.connect(here.servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
  const installation = client.db(names.installationDatabase(here.prefix));
  const service = client.db(names.database(here.prefix, 'scheduling'));
  const log: string[] = [];
  const clock = await TestClock.open(installation, 'scheduling', start, { clockTrouble: (failure) => log.push(`clock: ${failure}`) });
  const jobs = await BullJobs.open({
    database: service,
    redisUrl: here.servers.redisUrl,
    prefix: names.jobs(here.prefix, 'scheduling'),
    clock,
    reports: writing(log),
    limits,
  });
  const closing: (() => Promise<void>)[] = [];
  const parts = { installation, services: [service], logsRead: noLogs };
  return {
    here,
    installation,
    service,
    clock,
    jobs,
    log,
    begin: (handled) => jobs.start(handled, (type) => new type()),
    settled: async () => settle({ ...parts, clock: await standing(installation) }),
    async moveTo(to) {
      const stops: string[] = [];
      await advanceClock({ ...parts, to, stopsAt: ({ at, jobs: due }) => stops.push(`${at} ${due.join(' ')}`) });
      return stops;
    },
    async another(name) {
      const own = await TestClock.open(installation, name, start, { clockTrouble: () => undefined });
      const database = client.db(names.database(here.prefix, name));
      const prefix = names.jobs(here.prefix, name);
      const others = await BullJobs.open({ database, redisUrl: here.servers.redisUrl, prefix, clock: own, reports: writing(log) });
      closing.push(() => others.close().then(() => own.close()));
      return { database, clock: own, jobs: others };
    },
    async close() {
      for (const end of closing) await end();
      await jobs.close(2_000);
      await clock.close();
      await client.close();
      await here.clear();
    },
  };
}

export const writing = (log: string[]): JobReports => ({
  log: ({ name, id }, message) => log.push(`${name} ${id}: ${message}`),
  retrying: ({ name, id }, failure) => log.push(`${name} ${id} again: ${failure}`),
  gaveUp: ({ name, id }, failure) => log.push(`${name} ${id} gave up: ${failure}`),
  jobTrouble: (failure) => log.push(`trouble: ${failure}`),
});
