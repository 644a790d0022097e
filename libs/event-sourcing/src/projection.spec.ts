import { describe, expect, test } from '@jest/globals';
import { asked, tally, tallyStream } from '../test/tally.ts';
import { UndecodableEvent } from './codec.ts';
import { execute } from './execute.ts';
import { MemoryEventLog } from './memory/event-log.memory.ts';
import { foldRows, type Projection, rowsFrom, stepsOf } from './projection.ts';

interface Total {
  readonly total: number;
}
const add = (row: Total | undefined, amount: number): Total => ({ total: (row?.total ?? 0) + amount });

const totals: Projection<Total> = {
  name: 'totals',
  version: 1,
  from: [
    rowsFrom(tallyStream, ({ subject }) => [subject, 'all'], {
      Counted: (row, { data: { amount } }, key) => (key === 'all' && amount < 0 ? undefined : add(row, amount)),
    }),
  ],
};

async function logOf(...counts: readonly (readonly [string, number])[]) {
  const log = new MemoryEventLog();
  for (const [subject, amount] of counts) await execute(log, tally, subject, 'count', { amount }, asked());
  return log.readAll(0, 100);
}

const project = (commits: Awaited<ReturnType<typeof logOf>>, before: Readonly<Record<string, Total>> = {}) =>
  Object.fromEntries(
    foldRows(
      commits.flatMap((commit) => stepsOf(totals, commit)),
      (key) => before[key],
    ),
  );

describe('folding rows', () => {
  test('each event changes every row it belongs to, in order', async () =>
    expect(project(await logOf(['a', 1], ['b', 2], ['a', 3]))).toEqual({ a: { total: 4 }, b: { total: 2 }, all: { total: 6 } }));

  test('rows that were there before are gone on with, and left as they are', async () => {
    const before = { a: Object.freeze({ total: 10 }) };
    expect(project(await logOf(['a', 1]), before)).toEqual({ a: { total: 11 }, all: { total: 1 } });
    expect(before.a.total).toBe(10);
  });

  test('a row that is taken away is reported as gone, and can come back', async () => {
    expect(project(await logOf(['a', 1], ['a', -1]))).toEqual({ a: { total: 0 }, all: undefined });
    expect(project(await logOf(['a', 1], ['a', -1], ['a', 5]))).toMatchObject({ all: { total: 5 } });
  });
});

describe('the steps for a commit', () => {
  test('events without an entry and streams of other kinds take none', async () => {
    const log = new MemoryEventLog();
    await execute(log, tally, 'a', 'remark', { personId: 'ana', note: 'x' }, asked());
    const [remark] = await log.readAll(0, 1);
    if (!remark) throw new Error('nothing was appended');
    expect(stepsOf(totals, remark)).toEqual([]);
    expect(stepsOf(totals, { ...remark, stream: 'interviews/tally/a' })).toEqual([]);
  });

  test('an event that cannot be read stops the projection even if it has no entry for it', async () => {
    const [commit] = await logOf(['a', 1]);
    if (!commit) throw new Error('nothing was appended');
    const newer = { ...commit, events: commit.events.map((event) => ({ ...event, type: 'FromTheFuture' })) };
    expect(() => stepsOf(totals, newer)).toThrow(UndecodableEvent);
  });

  test('two sources of one stream both take theirs', async () => {
    const [commit] = await logOf(['a', 1]);
    if (!commit) throw new Error('nothing was appended');
    const twice = { ...totals, from: [...totals.from, ...totals.from] };
    expect(foldRows(stepsOf(twice, commit), () => undefined).get('a')).toEqual({ total: 2 });
  });
});
