import { type Job, MemoryClock, MemoryJobQueue } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import { GatheredJobs } from './gathered-jobs.ts';

interface Asked {
  readonly of: string;
  readonly upTo: number;
}
const parser = {
  parse(value: unknown): Asked {
    if (typeof (value as Asked).upTo !== 'number') throw new Error('upTo must be a number');
    return value as Asked;
  },
};
const plain: Job<Asked> = { name: 'note', queue: 'spec', data: parser, id: ({ of, upTo }) => `${of}${upTo}` };
const merging: Job<Asked> = { name: 'count', queue: 'spec', data: parser, id: ({ of }) => of, merge: (a, b) => (a.upTo > b.upTo ? a : b) };

function gathered() {
  const clock = new MemoryClock('2026-03-02T09:00:00.000Z');
  const queue = new MemoryJobQueue(clock);
  const ran: string[] = [];
  for (const job of [plain, merging]) queue.handle(job, async ({ of, upTo }) => void ran.push(`${job.name} ${of} ${upTo}`));
  return { jobs: new GatheredJobs(queue), queue, ran };
}

describe('jobs gathered over a batch', () => {
  test('that merge are asked for once each, when the batch is over', async () => {
    const { jobs, queue, ran } = gathered();
    for (const upTo of [1, 3, 2]) for (const name of ['acme', 'globex']) await jobs.enqueue({ job: merging, data: { of: name, upTo } });
    expect(queue.pending()).toEqual([]);
    await jobs.flush();
    await jobs.flush();
    await queue.settle();
    expect(ran).toEqual(['count acme 3', 'count globex 3']);
  });

  test('of other kinds, or for later, are asked for at once', async () => {
    const { jobs, queue } = gathered();
    await jobs.enqueue({ job: plain, data: { of: 'acme', upTo: 1 } });
    await jobs.enqueue({ job: merging, data: { of: 'acme', upTo: 1 }, at: '2026-03-03T09:00:00.000Z' });
    expect(queue.pending().map(({ job }) => job)).toEqual(['note', 'count']);
  });

  test('whose data does not fit are refused when they are asked for, so that the right event is blamed', async () => {
    const { jobs } = gathered();
    await expect(jobs.enqueue({ job: merging, data: { of: 'acme' } as Asked })).rejects.toThrow('upTo must be a number');
  });
});
