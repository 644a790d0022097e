import { instant } from '@candor/event-sourcing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type JobsUnderTest, jobNamed, type Work, work } from './jobs-under-test.ts';

const minutes = (count: number): number => count * 60_000;
const days = (count: number): number => count * minutes(24 * 60);

/** What everybody who asks for background work relies on. */
export function jobQueueContract(name: string, open: (handled: readonly Work[]) => Promise<JobsUnderTest>): void {
  describe(`job queue in ${name}`, () => {
    const opened: JobsUnderTest[] = [];
    afterEach(async () => {
      for (const jobs of opened.splice(0)) await jobs.close();
    });

    const send = jobNamed('send');
    async function given(...handled: readonly Work[]): Promise<JobsUnderTest> {
      const jobs = await open(handled);
      opened.push(jobs);
      return jobs;
    }
    /** A queue whose `send` writes down what it was called with. */
    async function noting(): Promise<{ readonly jobs: JobsUnderTest; readonly ran: string[] }> {
      const ran: string[] = [];
      const jobs = await given(work(send, async ({ id }) => void ran.push(id)));
      return { jobs, ran };
    }
    const after = (jobs: JobsUnderTest, milliseconds: number): string => instant(Date.parse(jobs.now()) + milliseconds);

    test('a job runs with its data', async () => {
      const { jobs, ran } = await noting();
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.settle();
      expect(ran).toEqual(['ana']);
    });

    test('asked for twice while it waits, it runs once', async () => {
      const { jobs, ran } = await noting();
      const at = after(jobs, minutes(1));
      await Promise.all([1, 2, 3, 4].map(() => jobs.queue.enqueue({ job: send, data: { id: 'ana' }, at })));
      await jobs.moveTo(at);
      expect(ran).toEqual(['ana']);
    });

    test('asked for again while it runs, it runs once', async () => {
      const ran: string[] = [];
      const jobs = await given(
        work(send, async (data, { queue }) => {
          ran.push(data.id);
          if (ran.length < 5) await queue.enqueue({ job: send, data });
        }),
      );
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.settle();
      expect(ran).toEqual(['ana']);
    });

    test('a job that merges runs once more with what was asked for while it ran, and once for all that asked while it waited', async () => {
      const ran: string[] = [];
      const total = {
        ...jobNamed('total'),
        id: () => 'total',
        merge: (before: { id: string }, { id }: { id: string }) => ({ id: `${before.id}+${id}` }),
      };
      const jobs = await given(
        work(total, async ({ id }, { queue }) => {
          ran.push(id);
          if (ran.length === 1) for (const more of ['c', 'd']) await queue.enqueue({ job: total, data: { id: more } });
        }),
      );
      const at = after(jobs, minutes(1));
      for (const id of ['a', 'b']) await jobs.queue.enqueue({ job: total, data: { id }, at });
      await jobs.moveTo(at);
      await jobs.settle();
      expect(ran).toEqual(['a+b', 'c+d']);
    });

    test('asked for again when it is done, it runs again', async () => {
      const { jobs, ran } = await noting();
      for (const id of ['ana', 'ana', 'ana']) {
        await jobs.queue.enqueue({ job: send, data: { id } });
        await jobs.settle();
      }
      expect(ran).toEqual(['ana', 'ana', 'ana']);
    });

    test('jobs of two kinds may have the same id', async () => {
      const ran: string[] = [];
      const note = jobNamed('note');
      const both = [send, note].map((job) => work(job, async ({ id }) => void ran.push(`${job.name} ${id}`)));
      const jobs = await given(...both);
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.queue.enqueue({ job: note, data: { id: 'ana' } });
      await jobs.settle();
      expect(ran.toSorted()).toEqual(['note ana', 'send ana']);
    });

    test('an id may hold what an identifier of another place would not', async () => {
      const { jobs, ran } = await noting();
      const ids = ['42', 'a:b:c:d', 'späti/7 #1~x', '*'];
      for (const id of ids) await jobs.queue.enqueue({ job: send, data: { id } });
      await jobs.settle();
      expect(ran.toSorted()).toEqual(ids.toSorted());
    });

    test('data that does not fit is refused and nothing runs', async () => {
      const { jobs, ran } = await noting();
      await expect(jobs.queue.enqueue({ job: send, data: { id: 7 } as never })).rejects.toThrow('id must be a text');
      await jobs.settle();
      expect(ran).toEqual([]);
    });

    test('a job for later waits for the clock, however long that is', async () => {
      const { jobs, ran } = await noting();
      await jobs.queue.enqueue({ job: send, data: { id: 'reveal' }, at: after(jobs, days(14)) });
      await jobs.settle();
      await jobs.moveTo(after(jobs, days(14) - 1));
      expect(ran).toEqual([]);
      await jobs.moveTo(after(jobs, 1));
      expect(ran).toEqual(['reveal']);
    });

    test('jobs run in the order in which they are due, those included that others ask for on the way', async () => {
      const seen: [string, string][] = [];
      const chain = jobNamed('chain');
      const jobs: JobsUnderTest = await given(
        work(chain, async ({ id }, { queue }) => {
          seen.push([id, jobs.now()]);
          if (id === 'hold') await queue.enqueue({ job: chain, data: { id: 'reminder' }, at: after(jobs, days(2)) });
          if (id === 'reminder') await queue.enqueue({ job: chain, data: { id: 'at once' } });
        }),
      );
      const start = jobs.now();
      const [first, second, third] = [after(jobs, days(1)), after(jobs, days(3)), after(jobs, days(4))];
      await jobs.queue.enqueue({ job: chain, data: { id: 'release' }, at: third });
      await jobs.queue.enqueue({ job: chain, data: { id: 'hold' }, at: first });
      await jobs.moveTo(after(jobs, days(7)));
      expect(seen).toEqual([
        ['hold', first],
        ['reminder', second],
        ['at once', second],
        ['release', third],
      ]);
      expect(jobs.now()).toBe(instant(Date.parse(start) + days(7)));
    });

    test('a job whose time is past already runs at once', async () => {
      const { jobs, ran } = await noting();
      await jobs.queue.enqueue({ job: send, data: { id: 'late' }, at: after(jobs, -days(1)) });
      await jobs.settle();
      expect(ran).toEqual(['late']);
    });

    test('a waiting job that is cancelled does not run, and can be asked for anew', async () => {
      const { jobs, ran } = await noting();
      const at = after(jobs, days(1));
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' }, at });
      await jobs.queue.enqueue({ job: send, data: { id: 'ben' }, at });
      await jobs.queue.cancel(send, 'ana');
      await jobs.moveTo(at);
      expect(ran).toEqual(['ben']);
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.settle();
      expect(ran).toEqual(['ben', 'ana']);
    });

    test('cancelling what is not there is nothing', async () => {
      const { jobs, ran } = await noting();
      await jobs.queue.cancel(send, 'nobody');
      await jobs.settle();
      expect(ran).toEqual([]);
    });

    test('a running job is asked to stop, and is not tried again when it gives up', async () => {
      const stopped: boolean[] = [];
      const jobs = await given(
        work(send, async ({ id }, { queue, stopped: isStopped }) => {
          await queue.cancel(send, id);
          stopped.push(isStopped());
          throw new Error('stopped half-way');
        }),
      );
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.settle();
      expect(stopped).toEqual([true]);
      expect(await jobs.failed()).toEqual([]);
    });

    test('a failing job is tried again until it succeeds', async () => {
      const attempts: number[] = [];
      const jobs = await given(
        work(send, async (_data, { attempt }) => {
          attempts.push(attempt);
          if (attempt < 3) throw new Error('not yet');
        }),
      );
      await jobs.queue.enqueue({ job: send, data: { id: 'ana' } });
      await jobs.settle();
      expect(attempts).toEqual([1, 2, 3]);
      expect(await jobs.failed()).toEqual([]);
    });

    test('a job that always fails is kept after its attempts, and tried anew when it is asked for again', async () => {
      const attempts: number[] = [];
      const fragile = jobNamed('fragile', { attempts: 3 });
      const jobs = await given(
        work(fragile, async (_data, { attempt }) => {
          attempts.push(attempt);
          if (attempts.length <= 3) throw new Error('never');
        }),
      );
      await jobs.queue.enqueue({ job: fragile, data: { id: 'ana' } });
      await jobs.settle();
      expect(attempts).toEqual([1, 2, 3]);
      expect(await jobs.failed()).toEqual(['ana']);
      await jobs.queue.enqueue({ job: fragile, data: { id: 'ana' } });
      await jobs.settle();
      expect(attempts).toEqual([1, 2, 3, 1]);
      expect(await jobs.failed()).toEqual([]);
    });
  });
}
