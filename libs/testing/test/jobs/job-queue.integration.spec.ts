import { handle, type JobContext } from '@candor/platform';
import { jest } from '@jest/globals';
import { jobQueueContract } from '../../src/contracts/job-queue.contract.ts';
import { installed } from './jobs-on-servers.ts';

jest.setTimeout(180_000);

jobQueueContract('Redis and MongoDB', async (handled) => {
  const { jobs, clock, begin, settled, moveTo, close } = await installed();
  await begin(
    handled.map(({ job, run }) =>
      handle(
        job,
        class {
          run(data: unknown, { attempt, signal }: JobContext) {
            return run(data as never, { attempt, queue: jobs, stopped: () => signal.aborted });
          }
        },
      ),
    ),
  );
  return {
    queue: jobs,
    now: () => clock.now(),
    settle: settled,
    moveTo: async (later) => void (await moveTo(later)),
    failed: async () => (await jobs.failed()).map(({ id }) => id),
    close,
  };
});
