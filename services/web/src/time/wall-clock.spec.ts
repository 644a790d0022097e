import { expect, test } from '@jest/globals';
import { instantAt } from './wall-clock.ts';

test.each([
  ['2026-03-09', '09:30', 'Europe/Berlin', '2026-03-09T08:30:00.000Z'],
  ['2026-07-01', '00:00', 'Asia/Kathmandu', '2026-06-30T18:15:00.000Z'],
  // shown twice: the first
  ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  // left out: an hour later
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-12-31', '23:59', 'UTC', '2026-12-31T23:59:00.000Z'],
])('%s at %s in %s is %s', (date, time, zone, instant) => expect(instantAt(date, time, zone)).toBe(instant));
