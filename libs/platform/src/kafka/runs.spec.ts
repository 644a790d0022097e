import type { Commit } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { runsOf } from './runs.ts';

const commit = (stream: string, bytes: number): Commit => ({
  stream,
  from: 1,
  to: 1,
  commitId: stream,
  at: '2026-01-01T00:00:00.000Z',
  events: [
    {
      id: stream,
      type: 'Noted',
      schema: 1,
      data: 'x'.repeat(bytes),
      meta: {
        occurredAt: '2026-01-01T00:00:00.000Z',
        actor: { kind: 'system', id: 's' },
        correlation: 'c',
        causation: 'c',
        origin: 'live',
      },
    },
  ],
});

test('runs keep the order and stay below what Kafka takes in one batch', () => {
  const commits = Array.from({ length: 40 }, (_, n) => commit(`${n}`, n * 5_000));
  const runs = [...runsOf(commits)];
  expect(runs.flat().map((encoded) => encoded.commit)).toEqual(commits);
  for (const run of runs) expect(run.reduce((sum, { value }) => sum + value.length, 0)).toBeLessThanOrEqual(900_000);
  expect(runs.length).toBeLessThan(8);
});

test('a commit too large for a run is one by itself, and nothing is no run', () => {
  const runs = [...runsOf([commit('a', 10), commit('b', 2_000_000), commit('c', 10)])];
  expect(runs.map((run) => run.map((encoded) => encoded.commit.stream))).toEqual([['a'], ['b'], ['c']]);
  expect([...runsOf([])]).toEqual([]);
});

test('the position is not part of what travels', () => {
  const [run] = runsOf([{ ...commit('a', 1), position: 7 }]);
  expect(JSON.parse(String(run?.[0]?.value))).toEqual(commit('a', 1));
});
