import { expect, test } from '@jest/globals';
import { deadlineOf } from './deadline.rule.ts';

const endedAt = '2026-03-10T09:30:00.000Z';

test.each([
  ['days after the end', endedAt, endedAt, 14, '2026-03-24T09:30:00.000Z'],
  ['after it was recorded, where that came later', '2026-03-12T08:00:00.000Z', '2026-03-12T08:00:00.000Z', 3, '2026-03-15T08:00:00.000Z'],
  ['with time enough to answer after an outage', endedAt, '2026-03-23T09:30:00.000Z', 14, '2026-03-26T09:30:00.000Z'],
])('the deadline is %s', (_, recordedAt, now, days, deadline) => expect(deadlineOf({ endedAt, recordedAt }, days, now)).toBe(deadline));
