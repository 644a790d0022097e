import { describe, expect, test } from '@jest/globals';
import { dayByKey, weeksOfMonth } from './month-days.ts';

describe('the weeks of a month', () => {
  test('begin on Mondays and leave out the days of other months', () => {
    const weeks = weeksOfMonth('2026-03-01');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-03-01']);
    expect(weeks[5]).toEqual(['2026-03-30', '2026-03-31', ...Array.from({ length: 5 })]);
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(31);
  });

  test('are four where a February begins on a Monday', () => {
    const weeks = weeksOfMonth('2027-02-01');
    expect(weeks).toHaveLength(4);
    expect(weeks.flat().every((day) => day?.startsWith('2027-02'))).toBe(true);
  });
});

describe('a key', () => {
  const days = ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-11', '2026-03-20'];
  test.each([
    ['ArrowRight', '2026-03-05', '2026-03-11'],
    ['ArrowRight', '2026-03-20', undefined],
    ['ArrowLeft', '2026-03-04', '2026-03-02'],
    ['ArrowLeft', '2026-03-02', undefined],
    ['ArrowDown', '2026-03-04', '2026-03-11'],
    ['ArrowDown', '2026-03-05', '2026-03-20'],
    ['ArrowUp', '2026-03-11', '2026-03-04'],
    ['ArrowUp', '2026-03-05', undefined],
    ['Home', '2026-03-05', '2026-03-02'],
    ['End', '2026-03-05', '2026-03-20'],
    ['Enter', '2026-03-05', undefined],
  ])('%s leads from %s to %s, past days that cannot be chosen', (key, from, to) => expect(dayByKey(key, from, days)).toBe(to));
});
