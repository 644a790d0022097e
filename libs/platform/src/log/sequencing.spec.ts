import { describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { type Placed, planNext, type StreamHeads, type Waiting } from './sequencing.ts';

const commit = (stream: string, from: number, to = from): Waiting => ({ _id: new mongo.ObjectId(), stream, from, to, at: '', events: [] });
async function* inOrder(waiting: readonly Waiting[]) {
  yield* waiting;
}
const heads = (known: Record<string, number>): Pick<StreamHeads, 'of'> => ({ of: async (stream) => known[stream] ?? 0 });
const places = (placed: readonly Placed[]) => placed.map(({ stream, from, position }) => [stream, from, position]);

async function plan(waiting: readonly Waiting[], known: Record<string, number>, last = 0, most = 500) {
  const gaps: [string, number][] = [];
  const broken: [string, number][] = [];
  const placed = await planNext(inOrder(waiting), heads(known), last, most, {
    gap: (stream, from) => gaps.push([stream, from]),
    broken: (stream, from) => broken.push([stream, from]),
  });
  return { placed: places(placed), gaps, broken };
}

describe('giving waiting commits their positions', () => {
  test('positions are dense and count events', async () => {
    const { placed } = await plan([commit('a', 1, 3), commit('a', 4), commit('b', 1)], {}, 10);
    expect(placed).toEqual([
      ['a', 1, 11],
      ['a', 4, 14],
      ['b', 1, 15],
    ]);
  });

  test('a commit whose predecessor is missing waits with its followers, others go on', async () => {
    const { placed, gaps, broken } = await plan([commit('a', 3), commit('a', 4), commit('b', 6)], { a: 1, b: 5 });
    expect(placed).toEqual([['b', 6, 1]]);
    expect(gaps).toEqual([['a', 2]]);
    expect(broken).toEqual([]);
  });

  test('a commit that claims versions its stream already has is never sequenced', async () => {
    const { placed, broken } = await plan([commit('a', 2), commit('a', 6)], { a: 5 });
    expect(placed).toEqual([['a', 6, 1]]);
    expect(broken).toEqual([['a', 2]]);
  });

  test('a full batch ends within a stream', async () => {
    const { placed } = await plan([commit('a', 1), commit('a', 2), commit('a', 3)], {}, 0, 2);
    expect(placed).toEqual([
      ['a', 1, 1],
      ['a', 2, 2],
    ]);
  });
});
