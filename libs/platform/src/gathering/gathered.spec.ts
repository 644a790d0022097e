import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Gathered } from './gathered.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
});

afterEach(() => {
  jest.useRealTimers();
});

test('what is asked for in one turn is done at once, and everybody gets their answer', async () => {
  const done: (readonly number[])[] = [];
  const doubled = new Gathered<number, number>(async (asked) => {
    done.push([...asked]);
    return asked.map((one) => one * 2);
  });
  expect(await Promise.all([doubled.ask(1), doubled.ask(2), doubled.ask(2)])).toEqual([2, 4, 4]);
  const later = doubled.ask(3);
  await turn();
  // What is asked while the work is done is not part of it any more.
  expect(await Promise.all([later, doubled.ask(4)])).toEqual([6, 8]);
  expect(done).toEqual([[1, 2, 2], [3], [4]]);
});

test('what is asked for while work is under way waits for its end, whatever that is, and is done together', async () => {
  const ends: (() => void)[] = [];
  const done: (readonly number[])[] = [];
  const work = new Gathered<number, number>(async (asked) => {
    done.push([...asked]);
    await new Promise<void>((resolve, reject) => ends.push(done.length === 1 ? () => reject(new Error('away')) : resolve));
    return asked;
  });
  const first = work.ask(1);
  await turn();
  const second = work.ask(2);
  await turn();
  const third = work.ask(3);
  await turn();
  expect(done).toEqual([[1]]);
  ends[0]?.();
  await expect(first).rejects.toThrow('away');
  await turn();
  ends[1]?.();
  expect(await Promise.all([second, third])).toEqual([2, 3]);
  expect(done).toEqual([[1], [2, 3]]);
});

test('work that hangs is waited for no more than 100 ms', async () => {
  const asked: (readonly number[])[] = [];
  const work = new Gathered<number, number>((numbers) => {
    asked.push([...numbers]);
    return asked.length === 1 ? new Promise(() => undefined) : Promise.resolve(numbers);
  });
  void work.ask(1);
  await turn();
  const others = Promise.all([work.ask(2), work.ask(3)]);
  await turn();
  expect(asked).toEqual([[1]]);
  jest.advanceTimersByTime(100);
  expect(await others).toEqual([2, 3]);
  expect(asked).toEqual([[1], [2, 3]]);
});

test('a failure is everybody’s, and the next ones go on', async () => {
  let fails = true;
  const once = new Gathered<number, number>(async (asked) => {
    if (fails) throw new Error('away');
    return asked;
  });
  const outcomes = await Promise.allSettled([once.ask(1), once.ask(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await once.ask(3)).toBe(3);
});
