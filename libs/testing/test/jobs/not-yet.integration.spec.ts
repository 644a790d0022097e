import { handle, type JobContext, NotYet } from '@candor/platform';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { jobNamed } from '../../src/contracts/jobs-under-test.ts';
import { type Installation, installed } from './jobs-on-servers.ts';

jest.setTimeout(180_000);

let it: Installation;
beforeEach(async () => {
  it = await installed();
});
afterEach(() => it.close());

test('a job that knows when it can be done is not waited for longer, however long its backoff', async () => {
  const send = jobNamed('send', { attempts: 6, backoff: 3_600_000 });
  const tries: number[] = [];
  class Send {
    async run(_data: { readonly id: string }, { attempt }: JobContext) {
      tries.push(attempt);
      if (attempt < 4) throw new NotYet('another process has it', 10);
    }
  }
  await it.begin([handle(send, Send)]);
  await it.jobs.enqueue({ job: send, data: { id: 'ana' } });
  await it.settled();
  expect(tries).toEqual([1, 2, 3, 4]);
  expect(await it.jobs.failed()).toEqual([]);
});
