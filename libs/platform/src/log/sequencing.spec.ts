import { describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { type Placed, planNext, type Waiting } from './sequencing.ts';

const commit = (stream: string, from: number, to = from, bytes = 300): Waiting => ({
  _id: new mongo.ObjectId(),
  stream,
  from,
  to,
  commitId: `${stream}@${from}`,
  at: '',
  events: [],
  bytes,
});
async function* inOrder(waiting: readonly Waiting[]) {
  yield* waiting;
}
const places = (placed: readonly Placed[]) => placed.map(({ stream, from, position }) => [stream, from, position]);

async function plan(waiting: readonly Waiting[], known: Record<string, number>, last = 0, fill = { commits: 500, bytes: 1_000_000 }) {
  const gaps: [string, number][] = [];
  const broken: [string, number][] = [];
  const asked: string[] = [];
  const of = async (stream: string) => {
    asked.push(stream);
    return known[stream] ?? 0;
  };
  const { placed, full } = await planNext(inOrder(waiting), { of }, last, fill, {
    gap: (stream, from) => gaps.push([stream, from]),
    broken: (stream, from) => broken.push([stream, from]),
  });
  return { placed: places(placed), full, gaps, broken, asked };
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
    const { placed, full } = await plan([commit('a', 1), commit('a', 2), commit('a', 3)], {}, 0, { commits: 2, bytes: 1_000_000 });
    expect(placed).toEqual([
      ['a', 1, 1],
      ['a', 2, 2],
    ]);
    expect(full).toBe(true);
  });

  test('a batch is full as well with the commit that makes it large', async () => {
    const waiting = [commit('a', 1, 1, 400), commit('a', 2, 2, 9_000), commit('a', 3)];
    expect(await plan(waiting, {}, 0, { commits: 500, bytes: 9_000 })).toMatchObject({
      placed: [
        ['a', 1, 1],
        ['a', 2, 2],
      ],
      full: true,
    });
    expect(await plan(waiting, {}, 0, { commits: 500, bytes: 10_000 })).toMatchObject({ placed: { length: 3 }, full: false });
  });

  test('nobody is asked how far a stream is whose first commit waits', async () => {
    const { placed, asked } = await plan([commit('a', 1), commit('a', 2), commit('b', 3)], { b: 2 });
    expect(placed).toHaveLength(3);
    expect(asked).toEqual(['b']);
  });
});
