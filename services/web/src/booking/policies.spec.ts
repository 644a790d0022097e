import { describe, expect, test } from '@jest/globals';
import { en } from '../texts/en/index.ts';
import { type Bookable, policies, policiesAt } from './policies.ts';

const usual: Bookable = {
  noticeMinutes: null,
  horizon: null,
  approval: false,
  capacity: null,
  changes: { noticeMinutes: 120, mostChanges: 3 },
};
const told = (more: Partial<Bookable>) => policies({ ...usual, ...more }, en.booking.policy, 'en');

test('what is each host’s own is not told', () =>
  expect(told({})).toEqual(['You can move it 3 times, until 2 hours before.', 'You can cancel until it begins.']));

test('notice, horizon, approval and group are', () =>
  expect(told({ noticeMinutes: 240, approval: true, capacity: 6, horizon: { kind: 'rolling', days: 10, counting: 'business' } })).toEqual([
    'Up to 6 guests meet at the same time.',
    'A host confirms the time before it counts.',
    'Can be booked up to 4 hours before it begins.',
    'Times are offered for the next 10 working days.',
    'You can move it 3 times, until 2 hours before.',
    'You can cancel until it begins.',
  ]));

test('fixed days are told by date, whatever the zone', () =>
  expect(told({ horizon: { kind: 'fixed', from: '2026-03-01', until: '2026-03-31' } })[0]).toBe(
    'Times are offered from Sunday, March 1, 2026 to Tuesday, March 31, 2026.',
  ));

test('what cannot be moved says so, and no notice is no sentence', () =>
  expect(told({ noticeMinutes: 0, changes: { noticeMinutes: 0, mostChanges: 0 } })).toEqual([
    'It cannot be moved; you can cancel it.',
    'You can cancel until it begins.',
  ]));

describe('what can be done about a time once it is booked', () => {
  const start = '2026-03-02T14:00:00.000Z';
  const at = (more: Partial<Bookable>, now: string) =>
    policiesAt({ ...usual, ...more }, start, Date.parse(now), en.booking.policy, { locale: 'en-GB', zone: 'Europe/Berlin' });

  test('is told with the moment until which it can be moved', () =>
    expect(at({}, '2026-03-02T11:00:00Z')).toEqual([
      'You can move it 3 times, until Mon 2 Mar, 13:00.',
      'You can cancel until it begins.',
    ]));

  test('is less when it begins too soon to be moved', () =>
    expect(at({ approval: true }, '2026-03-02T12:00:00Z')).toEqual([
      'A host confirms the time before it counts.',
      'You cannot move this time yourself: that takes 2 hours of notice.',
      'You can cancel until it begins.',
    ]));

  test('is cancelling alone where nothing is moved', () =>
    expect(at({ changes: { noticeMinutes: 120, mostChanges: 0 } }, '2026-03-02T11:00:00Z')).toEqual([
      'It cannot be moved; you can cancel it.',
      'You can cancel until it begins.',
    ]));
});
