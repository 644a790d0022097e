import { describe, expect, test } from '@jest/globals';
import { before, lastMonth, monthsFrom, windowFor, windowName, windowsUntil } from './windows.ts';

const november = Date.parse('2026-11-26T06:00:00Z');

describe('windows', () => {
  test('go on over the turn of the year', () => {
    expect(monthsFrom('2026-01', -1)).toBe('2025-12');
    expect(monthsFrom('2026-11', 2)).toBe('2027-01');
    expect(before('2026-Q1')).toBe('2025-Q4');
    expect(before('2026-01')).toBe('2025-12');
    expect(windowsUntil('2026-Q2', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  });

  test('are over before they are looked at', () => {
    expect(lastMonth(november)).toBe('2026-10');
    expect(windowFor('month', '2026-11', november)).toBe('2026-10');
    expect(windowFor('month', '2026-08', november)).toBe('2026-08');
    expect(windowFor('quarter', '2026-11', november)).toBe('2026-Q3');
    expect(windowFor('quarter', '2026-09', november)).toBe('2026-Q3');
    expect(windowFor('quarter', '2026-06', november)).toBe('2026-Q2');
  });

  test('have a name', () => {
    expect(windowName('2026-03', 'en')).toBe('March 2026');
    expect(windowName('2026-Q1', 'en').replaceAll(/\s/gu, ' ')).toBe('January – March 2026');
  });
});
