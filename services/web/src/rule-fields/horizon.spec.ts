import { expect, test } from '@jest/globals';
import { keyOf, rollingChoices } from './horizon.ts';

test('what is set can be chosen, usual or not', () => {
  const odd = { kind: 'rolling', days: 7, counting: 'business' } as const;
  expect(rollingChoices(odd)[0]).toEqual(odd);
  expect(rollingChoices({ kind: 'rolling', days: 30, counting: 'calendar' })).toEqual(rollingChoices(null));
  expect(rollingChoices({ kind: 'fixed', from: '2026-03-01', until: '2026-03-31' })).toEqual(rollingChoices(null));
});

test('days of the calendar and working days are not the same', () =>
  expect(new Set(rollingChoices(null).map(keyOf)).size).toBe(rollingChoices(null).length));
