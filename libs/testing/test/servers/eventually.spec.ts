import { expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';

test('it looks until there is nothing to object to, and gives back what it saw', async () => {
  let looks = 0;
  const seen = await eventually(
    async () => {
      expect(++looks).toBeGreaterThan(2);
      return `look ${looks}`;
    },
    { every: 1 },
  );
  expect(seen).toBe('look 3');
});

test('false is not yet, nothing is enough', async () => {
  let looks = 0;
  expect(await eventually(() => ++looks > 2 && 'there', { every: 1 })).toBe('there');
  expect(await eventually(() => undefined)).toBeUndefined();
});

test('the failure says what was waited for, and what the last look found', () =>
  expect(eventually(() => Promise.reject(new Error('3 rows')), { within: 5, every: 1, what: 'the fourth row' })).rejects.toThrow(
    /the fourth row did not happen within 5 ms \(\d+ looks\)[\s\S]*3 rows/,
  ));
