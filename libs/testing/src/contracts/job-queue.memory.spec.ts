import { MemoryClock, MemoryJobQueue } from '@candor/event-sourcing';
import { jobQueueContract } from './job-queue.contract.ts';

jobQueueContract('memory', async (handled) => {
  const clock = new MemoryClock('2026-03-02T09:00:00.000Z');
  const queue = new MemoryJobQueue(clock);
  for (const { job, run } of handled) queue.handle(job, (data, { attempt, stopped }) => run(data as never, { attempt, stopped, queue }));
  return {
    queue,
    now: () => clock.now(),
    settle: () => queue.settle(),
    moveTo: (later) => queue.moveTo(later),
    failed: async () => queue.failed().map(({ id }) => id),
    close: async () => undefined,
  };
});
