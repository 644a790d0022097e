import { describe, expect, test } from '@jest/globals';
import { stepsOf } from './steps-done.ts';

describe('the way to a first chat', () => {
  test('begins with hours', () => {
    expect(stepsOf({ hasHours: false, chatTypeId: undefined, isBooked: false })).toEqual({ done: new Set(), next: 'hours' });
  });

  test('goes on with what is missing, in whichever order it came', () => {
    expect(stepsOf({ hasHours: false, chatTypeId: 'hello', isBooked: false })).toEqual({ done: new Set(['type']), next: 'hours' });
    expect(stepsOf({ hasHours: true, chatTypeId: 'hello', isBooked: false }).next).toBe('book');
  });

  test('is over with the first booking, however that came about', () => {
    expect(stepsOf({ hasHours: false, chatTypeId: 'hello', isBooked: true }).next).toBeUndefined();
  });
});
