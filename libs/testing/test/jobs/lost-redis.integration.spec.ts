import { type ChildProcess, fork } from 'node:child_process';
import { BullJobs, handle, names, systemClock } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { jobNamed } from '../../src/contracts/jobs-under-test.ts';
import { eventually } from '../../src/eventually.ts';
import { breakableProxy } from '../servers/breakable-proxy.ts';
import { type Installation, installed, start, writing } from './jobs-on-servers.ts';

const slow = jobNamed('slow');
const lock = 1_500;

// a killed process is waited for until its lock has run out
jest.setTimeout(180_000);

describe('jobs when something is lost', () => {
  let it: Installation;
  let ran: string[];
  let redis: Redis;
  const children: ChildProcess[] = [];

  class Note {
    async run({ id }: { readonly id: string }) {
      ran.push(id);
    }
  }

  beforeEach(async () => {
    it = await installed({ lock });
    ran = [];
    redis = new Redis(it.here.servers.redisUrl);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    redis.disconnect();
    await it.close();
  });

  const keys = (): Promise<string[]> => redis.keys(`${names.jobs(it.here.prefix, 'scheduling')}:*`);
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `job ${index}`);

  function doomed(): ChildProcess {
    const { mongodbUrl, redisUrl } = it.here.servers;
    const child = fork(new URL('./doomed.process.mjs', import.meta.url), [mongodbUrl, redisUrl, it.here.prefix, String(lock)], {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    children.push(child);
    return child;
  }

  test('a job whose process is killed in the middle of it is run again by another one', async () => {
    await it.jobs.enqueue({ job: slow, data: { id: 'report' } });
    const child = doomed();
    await eventually(async () => (await it.jobs.status(slow, 'report'))?.state === 'running');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await it.begin([handle(slow, Note)]);
    await eventually(() => expect(ran).toEqual(['report']));
    await it.settled();
    expect(await it.jobs.status(slow, 'report')).toBeUndefined();
  });

  test('a job that kills every process that runs it is given up', async () => {
    await it.jobs.enqueue({ job: slow, data: { id: 'poison' } });
    await it.service.collection('pending_jobs').updateOne({ id: 'poison' }, { $set: { state: 'running', losses: 4 } });
    await it.begin([handle(slow, Note)]);
    await it.settled();
    expect(ran).toEqual([]);
    expect(await it.jobs.failed()).toMatchObject([{ id: 'poison', reason: expect.stringContaining('died 5 times') }]);
  });

  test('when Redis has lost everything, all pending jobs are back and each of them runs', async () => {
    for (const id of ids(40)) await it.jobs.enqueue({ job: slow, data: { id } });
    await it.jobs.enqueue({ job: slow, data: { id: 'later' }, at: '2026-03-10T09:00:00.000Z' });
    const lost = await keys();
    expect(lost.length).toBeGreaterThan(40);
    await redis.unlink(lost);
    await it.begin([handle(slow, Note)]);
    await it.settled();
    expect(ran.toSorted()).toEqual(ids(40).toSorted());
    await it.moveTo('2026-03-10T09:00:00.000Z');
    expect(ran).toHaveLength(41);
  });

  test('when Redis loses everything under a running service, an operator or half a minute brings the jobs back', async () => {
    const gate = Promise.withResolvers<void>();
    class Held {
      async run({ id }: { readonly id: string }) {
        await gate.promise;
        ran.push(id);
      }
    }
    await it.begin([handle(slow, Held, { concurrency: 1 })]);
    for (const id of ids(5)) await it.jobs.enqueue({ job: slow, data: { id } });
    await eventually(async () => (await it.jobs.counts())['work']?.active === 1);
    await redis.unlink(await keys());
    expect(await it.jobs.reconcile()).toBe(4);
    expect(await it.jobs.reconcile()).toBe(0);
    gate.resolve();
    await it.settled();
    expect(ran.toSorted()).toEqual(ids(5));
  });

  test('while Redis is away jobs are taken, and run when it is back', async () => {
    const proxy = await breakableProxy(it.here.servers.redisUrl);
    const jobs = await BullJobs.open({
      database: it.service,
      redisUrl: proxy.url,
      prefix: names.jobs(it.here.prefix, 'scheduling'),
      clock: systemClock,
      reports: writing([]),
      limits: { redis: 200, lock },
    });
    try {
      await jobs.start([handle(slow, Note)], () => new Note());
      await jobs.enqueue({ job: slow, data: { id: 'before' } });
      await eventually(() => expect(ran).toEqual(['before']));
      proxy.cut();
      await jobs.enqueue({ job: slow, data: { id: 'meanwhile' } });
      await jobs.enqueue({ job: slow, data: { id: 'soon' }, at: new Date(Date.now() + 50).toISOString() });
      expect((await jobs.counts())['work']).toMatchObject({ waiting: 1, delayed: 1 });
      await expect(jobs.reconcile()).rejects.toMatchObject({ name: 'JobQueueUnavailable' });
      proxy.mend();
      await eventually(() => expect(ran.toSorted()).toEqual(['before', 'meanwhile', 'soon']));
    } finally {
      await jobs.close(1_000);
      await proxy.close();
    }
  });

  test('what runs when the service stops is put back, and another process takes it up', async () => {
    const began = Promise.withResolvers<void>();
    class Endless {
      async run() {
        began.resolve();
        await new Promise(() => undefined);
      }
    }
    const other = await BullJobs.open({
      database: it.service,
      redisUrl: it.here.servers.redisUrl,
      prefix: names.jobs(it.here.prefix, 'scheduling'),
      clock: it.clock,
      reports: writing([]),
    });
    await other.start([handle(slow, Endless)], () => new Endless());
    await it.jobs.enqueue({ job: slow, data: { id: 'export' } });
    await began.promise;
    await other.close(50);
    expect(await it.jobs.status(slow, 'export')).toMatchObject({ state: 'queued', attempts: 0, at: start });
    await it.begin([handle(slow, Note)]);
    await it.settled();
    expect(ran).toEqual(['export']);
  });
});
