import { expect, test } from '@jest/globals';
import { partitionOf } from './partition.ts';

test('the partition of a stream never changes: the messages that are there were placed by it', () => {
  expect(['interviews/chat/1', 'interviews/chat/2', 'scheduling/booking/ä/1', ''].map((stream) => partitionOf(stream, 6))).toEqual([
    1, 3, 3, 3,
  ]);
});

test('streams spread over all partitions', () => {
  const used = new Set(Array.from({ length: 200 }, (_, n) => partitionOf(`interviews/chat/${n}`, 6)));
  expect([...used].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});
