import { BullJobs, handle, type JobContext, KeptJobs, names, pendingJobsOf } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { jobNamed } from '../../src/contracts/jobs-under-test.ts';
import { eventually } from '../../src/eventually.ts';
import { type Installation, installed, writing } from './jobs-on-servers.ts';

const send = jobNamed('send', { attempts: 3 });
jest.setTimeout(180_000);

describe('operating jobs', () => {
  let it: Installation;
  let broken: boolean;
  let ran: string[];

  class Send {
    async run({ id }: { readonly id: string }, { attempt, log }: JobContext) {
      log(`try ${attempt}`);
      if (broken) throw new Error('no answer from the mail server');
      ran.push(id);
    }
  }

  beforeEach(async () => {
    it = await installed();
    broken = false;
    ran = [];
  });
  afterEach(() => it.close());

  const waitsInRedis = async (): Promise<string> => {
    const redis = new Redis(it.here.servers.redisUrl);
    try {
      const keys = await redis.keys(`${names.jobs(it.here.prefix, 'scheduling')}:*~*`);
      return JSON.stringify(await Promise.all(keys.map((key) => redis.hgetall(key))));
    } finally {
      redis.disconnect();
    }
  };

  test('a failed job is kept with its reason, and an operator has it tried again', async () => {
    await it.begin([handle(send, Send)]);
    broken = true;
    await it.jobs.enqueue({ job: send, data: { id: 'ana' }, correlation: 'c-1' });
    await it.settled();
    const [kept] = await it.jobs.failed();
    expect(kept).toEqual({
      key: 'work/send/ana',
      queue: 'work',
      job: 'send',
      id: 'ana',
      reason: 'Error: no answer from the mail server',
      failedAt: it.clock.now(),
      attempts: 3,
      correlation: 'c-1',
      repeated: false,
    });
    expect(it.log.filter((line) => line.startsWith('send ana: try'))).toEqual(['send ana: try 1', 'send ana: try 2', 'send ana: try 3']);
    expect(await it.jobs.counts()).toEqual({ work: { waiting: 0, active: 0, delayed: 0, failed: 1, oldestWaiting: 0 } });
    broken = false;
    expect(await it.jobs.retry('work/send/ana')).toBe(true);
    await it.settled();
    expect(ran).toEqual(['ana']);
    expect(await it.jobs.failed()).toEqual([]);
    expect(await it.jobs.retry('work/send/ana')).toBe(false);
  });

  test('an operator can do so from outside, and can drop a failed job', async () => {
    await it.begin([handle(send, Send)]);
    broken = true;
    for (const id of ['ana', 'ben']) await it.jobs.enqueue({ job: send, data: { id } });
    await it.settled();
    broken = false;
    const outside = new KeptJobs(it.service);
    expect((await outside.list()).map(({ id }) => id).toSorted()).toEqual(['ana', 'ben']);
    expect(await outside.drop('work/send/ben')).toBe(true);
    expect(await outside.retry('work/send/ana', it.clock.now())).toBe(true);
    expect(await outside.drop('work/send/nobody')).toBe(false);
    await it.settled();
    expect(ran).toEqual(['ana']);
    expect(await outside.list()).toEqual([]);
  });

  test('a job whose data no longer fits its schema fails at once, with the reason', async () => {
    await it.jobs.enqueue({ job: send, data: { id: 'ana' } });
    await pendingJobsOf(it.service).updateOne({ id: 'ana' }, { $set: { data: { name: 'ana' } } });
    await it.begin([handle(send, Send)]);
    await it.settled();
    expect(await it.jobs.failed()).toMatchObject([{ id: 'ana', attempts: 1, reason: expect.stringContaining('id must be a text') }]);
    expect(ran).toEqual([]);
  });

  test('Redis holds the name of a job and not its data', async () => {
    const { name, queue, id } = send;
    const letter = { name, queue, id, data: { parse: (value: unknown) => value as { readonly id: string; readonly text: string } } };
    await it.jobs.enqueue({ job: letter, data: { id: 'letter-7', text: 'sealed:1:abc' } });
    const held = await waitsInRedis();
    expect(held).toContain('letter-7');
    expect(held).not.toContain('sealed');
  });

  test('a waiting job that is cancelled is gone from Redis too', async () => {
    await it.jobs.enqueue({ job: send, data: { id: 'ana' } });
    expect(await waitsInRedis()).toContain('work/send/ana');
    await it.jobs.cancel(send, 'ana');
    expect(await waitsInRedis()).toBe('[]');
    await it.begin([handle(send, Send)]);
    await it.settled();
    expect(ran).toEqual([]);
  });

  test('a job that runs in another process is cancelled, and its progress is read from here', async () => {
    const ended: string[] = [];
    class Long {
      async run({ id }: { readonly id: string }, { signal, progress }: JobContext) {
        progress(3, 10, 'files');
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        ended.push(`${id} ${signal.reason.message}`);
        signal.throwIfAborted();
      }
    }
    const { service: database, clock, here } = it;
    const other = await BullJobs.open({
      database,
      redisUrl: here.servers.redisUrl,
      prefix: names.jobs(here.prefix, 'scheduling'),
      clock,
      reports: writing([]),
    });
    try {
      await other.start([handle(send, Long)], () => new Long());
      await it.jobs.enqueue({ job: send, data: { id: 'export' } });
      await eventually(async () => expect((await it.jobs.status(send, 'export'))?.progress).toEqual({ done: 3, total: 10, note: 'files' }));
      expect((await it.jobs.counts())['work']).toMatchObject({ active: 1, waiting: 0 });
      await it.jobs.cancel(send, 'export');
      await it.settled();
      expect(ended).toEqual(['export cancelled']);
      expect(await it.jobs.failed()).toEqual([]);
      expect(await it.jobs.status(send, 'export')).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  test('a queue runs as many jobs at once as it was told, and no more', async () => {
    let now = 0;
    let most = 0;
    const full = Promise.withResolvers<void>();
    class Counting {
      async run() {
        most = Math.max(most, ++now);
        if (now === 3) full.resolve();
        await full.promise;
        await new Promise((resolve) => setTimeout(resolve, 20));
        now--;
      }
    }
    await it.begin([handle(send, Counting, { concurrency: 3 })]);
    await Promise.all(Array.from({ length: 30 }, (_, index) => it.jobs.enqueue({ job: send, data: { id: `${index}` } })));
    await it.settled();
    expect(most).toBe(3);
  });

  test('the same job listed twice is refused', async () => {
    await expect(it.begin([handle(send, Send), handle(send, Send)])).rejects.toThrow('listed twice');
  });
});
