import { expect, test } from '@jest/globals';
import { capPeriods } from './cap-periods.rule.ts';

test('day, week and month are those of the host, not of UTC', () =>
  // Monday 1 June 2026, 01:00 in Tokyo.
  expect(capPeriods('Asia/Tokyo', '2026-05-31T16:00:00.000Z')).toEqual({
    day: { from: '2026-05-31T15:00:00.000Z', to: '2026-06-01T15:00:00.000Z' },
    week: { from: '2026-05-31T15:00:00.000Z', to: '2026-06-07T15:00:00.000Z' },
    month: { from: '2026-05-31T15:00:00.000Z', to: '2026-06-30T15:00:00.000Z' },
  }));

test('a day on which clocks change has its own length', () =>
  expect(capPeriods('America/New_York', '2026-03-08T12:00:00.000Z')).toEqual({
    day: { from: '2026-03-08T05:00:00.000Z', to: '2026-03-09T04:00:00.000Z' },
    week: { from: '2026-03-02T05:00:00.000Z', to: '2026-03-09T04:00:00.000Z' },
    month: { from: '2026-03-01T05:00:00.000Z', to: '2026-04-01T04:00:00.000Z' },
  }));
