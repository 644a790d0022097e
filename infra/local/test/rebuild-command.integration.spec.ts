import { FeedbackModule } from '@candor/feedback';
import { projectionsIn } from '@candor/platform';
import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { saidBy } from './command-line.ts';

jest.setTimeout(180_000);

const all = FeedbackModule.projections.map(({ name }) => name).toSorted();
let it: TestInstallation;

beforeAll(async () => {
  it = await startServices([FeedbackModule]);
});
afterAll(() => it?.close());

const command = (line: string) => saidBy(line, it.env, [FeedbackModule]);

/** How often the rows of each projection have been built, and what is still asked for. */
async function built(): Promise<Readonly<Record<string, number>>> {
  const documents = await projectionsIn(it.database('feedback') as never)
    .find()
    .toArray();
  expect(documents.filter(({ requested, building }) => requested !== null || building !== null)).toEqual([]);
  return Object.fromEntries(documents.map(({ _id, generation }) => [_id, generation]));
}

test('an operator has some projections of a service built anew, or all of them, and is told of each', async () => {
  const first = await built();
  expect(Object.keys(first).toSorted()).toEqual(all);
  expect(await command('rebuild feedback people exchanges')).toEqual([
    'feedback people is built anew; queries read the new rows.',
    'feedback exchanges is built anew; queries read the new rows.',
  ]);
  const second = { ...first, people: Number(first['people']) + 1, exchanges: Number(first['exchanges']) + 1 };
  expect(await built()).toEqual(second);
  expect(await command('rebuild feedback')).toHaveLength(all.length);
  expect(await built()).toEqual(Object.fromEntries(Object.entries(second).map(([name, generation]) => [name, generation + 1])));
});

test('nothing is built when one of the names is wrong, and the right ones are told', async () => {
  const before = await built();
  await expect(command('rebuild feedback people exchange')).rejects.toThrow(/^feedback has no projection "exchange"\. It has: .*exchanges/);
  await expect(command('rebuild feedbacks')).rejects.toThrow('feedbacks');
  expect(await built()).toEqual(before);
});
