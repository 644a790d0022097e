import { describe, expect, jest, test } from '@jest/globals';
import { KeyCache } from './key-cache.ts';

const minute = 60_000;

function cache(entries = 3) {
  const time = { now: 1_000 };
  return { time, kept: new KeyCache<string>({ entries, monotonic: () => time.now }) };
}

describe('the cache of keys', () => {
  test('keeps a value for five minutes from when it was put, however often it is used', () => {
    const { time, kept } = cache();
    kept.set('a', 'one');
    time.now += 5 * minute - 1;
    expect(kept.get('a')).toBe('one');
    time.now += 1;
    expect(kept.get('a')).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  test('gives up what was used longest ago when it is full', () => {
    const { kept } = cache();
    for (const name of ['a', 'b', 'c']) kept.set(name, name);
    kept.get('a');
    kept.set('d', 'd');
    expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name))).toEqual(['a', undefined, 'c', 'd']);
    expect(kept.size).toBe(3);
  });

  test('a value that is put again lives anew', () => {
    const { time, kept } = cache();
    kept.set('a', 'one');
    time.now += 3 * minute;
    kept.set('a', 'two');
    time.now += 3 * minute;
    expect(kept.get('a')).toBe('two');
  });

  test('forgets at once what is deleted', () => {
    const { kept } = cache();
    kept.set('a', 'one');
    kept.delete('a');
    expect(kept.get('a')).toBeUndefined();
  });

  test('lets go of what has expired even if nobody asks for it', () => {
    jest.useFakeTimers();
    try {
      const { time, kept } = cache();
      const pass = (ms: number) => {
        time.now += ms;
        jest.advanceTimersByTime(ms);
      };
      kept.set('a', 'one');
      pass(2 * minute);
      kept.set('b', 'two');
      pass(3 * minute);
      expect(kept.size).toBe(1);
      pass(2 * minute);
      expect(kept.size).toBe(0);
      expect(jest.getTimerCount()).toBe(0);
      kept.set('c', 'three');
      pass(5 * minute);
      expect(kept.size).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
