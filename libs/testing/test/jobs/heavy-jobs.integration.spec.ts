import type { Job } from '@candor/event-sourcing';
import { handle, type JobContext, type JobStatus } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { type Installation, installed } from './jobs-on-servers.ts';

interface Count {
  readonly id: string;
  readonly rounds: number;
  readonly fail?: string;
  readonly forEver?: boolean;
}

const job = (name: string, attempts = 1): Job<Count> => ({
  name,
  queue: 'heavy',
  data: { parse: (value) => value as Count },
  id: ({ id }) => id,
  attempts,
  backoff: 1,
});
// named as after the build, when only the .js is there
const worker = new URL('./counting.worker.js', import.meta.url);
const fold = job('fold');

jest.setTimeout(180_000);

describe('heavy jobs in worker threads', () => {
  let it: Installation;
  beforeEach(async () => {
    it = await installed();
  });
  afterEach(() => it.close());

  const status = (id: string): Promise<JobStatus | undefined> => it.jobs.status(fold, id);

  test('a thread counts while this process goes on answering', async () => {
    const outputs: unknown[] = [];
    class Fold {
      async run({ id, ...input }: Count, { compute }: JobContext) {
        outputs.push(await compute(worker, input));
      }
    }
    await it.begin([handle(fold, Fold)]);
    let beats = 0;
    const heart = setInterval(() => beats++, 1);
    await it.jobs.enqueue({ job: fold, data: { id: 'q3', rounds: 60 } });
    const progress = await eventually(async () => (await status('q3'))?.progress ?? false, { every: 2 });
    expect(progress).toMatchObject({ total: 60, note: 'counting' });
    const before = beats;
    await it.settled();
    clearInterval(heart);
    expect(outputs).toEqual([{ sum: expect.any(Number) }]);
    expect(beats - before).toBeGreaterThan(20);
  });

  test('a job can be a file for a thread as it is', async () => {
    await it.begin([handle(fold, { worker })]);
    await it.jobs.enqueue({ job: fold, data: { id: 'q3', rounds: 1 } });
    await it.settled();
    expect(await it.jobs.failed()).toEqual([]);
    expect(await status('q3')).toBeUndefined();
  });

  test('what a thread throws is the reason of the failure', async () => {
    await it.begin([handle(fold, { worker })]);
    await it.jobs.enqueue({ job: fold, data: { id: 'q3', rounds: 1, fail: 'no such quarter' } });
    await it.settled();
    expect(await it.jobs.failed()).toMatchObject([{ id: 'q3', reason: 'RangeError: no such quarter', attempts: 1 }]);
  });

  test('a cancelled job is ended with its thread, and the next one gets a new thread', async () => {
    await it.begin([handle(fold, { worker })]);
    await it.jobs.enqueue({ job: fold, data: { id: 'endless', rounds: 1, forEver: true } });
    await eventually(async () => (await status('endless'))?.progress?.done === 1);
    await it.jobs.cancel(fold, 'endless');
    await it.jobs.enqueue({ job: fold, data: { id: 'short', rounds: 1 } });
    await it.settled();
    expect(await it.jobs.failed()).toEqual([]);
    expect(await status('endless')).toBeUndefined();
  });

  test('a job that takes too long is ended and fails', async () => {
    await it.begin([handle(fold, { worker }, { timeout: 300 })]);
    await it.jobs.enqueue({ job: fold, data: { id: 'endless', rounds: 1, forEver: true } });
    await it.settled();
    expect(await it.jobs.failed()).toMatchObject([{ id: 'endless', reason: expect.stringContaining('not done within 300 ms') }]);
  });
});
