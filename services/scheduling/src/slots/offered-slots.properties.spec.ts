import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requestAround, zonesAndDays } from '../../test/slots/arbitrary-requests.ts';
import { naively } from '../../test/slots/naive-slots.ts';
import { offeredSlots, slotAt } from './offered-slots.rule.ts';
import type { NotOffered } from './slot-refusal.rule.ts';
import type { SlotRequest } from './slot-request.rule.ts';

const five = 300_000;
const iso = (epoch: number): string => new Date(epoch).toISOString();

/** A reason in the words of the naive rules. */
function said(reason: NotOffered): string {
  switch (reason.reason) {
    case 'booked':
      return `booked ${reason.hostId} ${reason.chatTypeId} ${reason.span.from} ${reason.entryId}`;
    case 'cap_reached':
      return `cap_reached ${reason.hostId} ${reason.rule} ${reason.per}`;
    case 'too_few_hosts':
    case 'session_full':
    case 'unknown_duration':
      return reason.reason;
    default:
      return `${reason.reason} ${reason.hostId}`;
  }
}

const inWords = (reasons: readonly string[]): string => [...new Set(reasons)].sort().join('\n');

/** Six hours, every five minutes. */
const raster = (day: string) =>
  fc.integer({ min: -24, max: 30 }).map((hours) => Array.from({ length: 72 }, (_, n) => Date.parse(day) + hours * 3_600_000 + n * five));

function compare(request: SlotRequest, starts: readonly number[]): void {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const offered = new Map(offeredSlots(request, { from: iso(first), to: iso(last + five) }).map((slot) => [slot.start, slot]));
  for (const start of starts) {
    const { why, able } = naively(request, start);
    const answer = slotAt(request, iso(start));
    const slot = offered.get(iso(start));
    offered.delete(iso(start));
    if (why.length === 0) {
      expect(answer).toEqual({ slot });
      expect(slot?.hostIds.map((hostIds) => [...hostIds].sort())).toEqual(able);
    } else {
      expect(slot).toBeUndefined();
      const reasons = 'notOffered' in answer ? answer.notOffered : [];
      expect(inWords(reasons.map(said))).toBe(inWords(why));
    }
  }
  expect([...offered.keys()]).toEqual([]);
}

describe('what is offered is what minute by minute nothing stands against, and what is refused is refused for the same reasons', () => {
  test.each(zonesAndDays)('in %s around %s', (zone, day) =>
    fc.assert(fc.property(requestAround(zone, day), raster(day), compare), { numRuns: 8 }),
  );
});
