import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zonesAndDays } from '../../test/slots/arbitrary-requests.ts';
import { clock } from '../../test/slots/icu-clock.ts';
import { clockWithin, datesBegin, onClock, zoneOffsets } from './zone-offsets.rule.ts';

const minute = 60_000;
const day = 1_440 * minute;

test.each(zonesAndDays)('in %s around %s dates begin when the wall shows a new one', (zone, date) => {
  const [from, to] = [Date.parse(date) - 2 * day, Date.parse(date) + 2 * day];
  const begins: number[] = [];
  let last = clock(zone, from).date;
  for (let at = from; at < to; at += minute)
    if (clock(zone, at).date > last) {
      last = clock(zone, at).date;
      begins.push(at);
    }
  const found = datesBegin(zoneOffsets(zone, from, to));
  // Where the range itself begins at a midnight, it cannot be seen whether the clock showed that date before.
  expect(found.filter((at) => at > from)).toEqual(begins);
});

test('many times are written as each of them', () =>
  fc.assert(
    fc.property(fc.constantFrom(...zonesAndDays), fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }), ([zone, date], seconds) => {
      const at = Date.parse(date) + seconds * 1_000;
      const periods = zoneOffsets(zone, Date.parse(date) - 4 * day, Date.parse(date) + 4 * day);
      expect(clockWithin(periods)(at)).toBe(onClock(zone, new Date(at).toISOString()));
    }),
  ));
