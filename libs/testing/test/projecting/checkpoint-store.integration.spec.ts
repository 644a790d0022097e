import { CheckpointStore, checkpointsIn } from '@candor/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HandlersUnderTest, handlersUnderTest } from './handlers-under-test.ts';

let it: HandlersUnderTest;

beforeAll(async () => {
  it = await handlersUnderTest();
  await checkpointsIn(it.db).insertMany(['a', 'b', 'c'].map((_id) => ({ _id, position: 5 })));
});
afterAll(() => it.close());

test('of checkpoints that are moved at once only those move that are where they were thought to be', async () => {
  const store = new CheckpointStore(it.db);
  expect(await Promise.all(['a', 'b', 'nobody'].map((id) => store.load(id)))).toEqual([5, 5, undefined]);
  // Another leader was faster with b.
  await checkpointsIn(it.db).updateOne({ _id: 'b' }, { $set: { position: 8 } });
  const moved = await Promise.all(['a', 'b', 'c', 'nobody'].map((id) => store.move({ id, from: 5, to: 7 })));
  expect(moved).toEqual([true, false, true, false]);
  expect(await Promise.all(['a', 'b', 'c'].map((id) => store.load(id)))).toEqual([7, 8, 7]);
});
