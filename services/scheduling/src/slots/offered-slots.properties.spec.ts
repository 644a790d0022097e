import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { later, requestAround, zonesAndDays } from '../../test/slots/arbitrary-requests.ts';
import { naively } from '../../test/slots/naive-slots.ts';
import { offeredSlots, slotAt } from './offered-slots.rule.ts';
import { seated } from './seats.rule.ts';
import type { NotOffered } from './slot-refusal.rule.ts';
import type { DiaryEntry, OfferedSlot, SlotHost, SlotRequest } from './slot-request.rule.ts';

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

const anywhere = fc
  .constantFrom(...zonesAndDays)
  .chain(([zone, day]) => fc.record({ day: fc.constant(day), request: requestAround(zone, day) }));
const spanOf = (day: string) => ({ from: iso(Date.parse(day) - 86_400_000), to: iso(Date.parse(day) + 2 * 86_400_000) });

/** The diaries after a start was booked by those who come first. */
function booked(request: SlotRequest, { start, end, hostIds, session }: OfferedSlot): SlotRequest {
  const hosts = seated(hostIds) ?? [];
  const { organizationId, chatTypeId, rules, assignment } = request.chatType;
  const sessionId = assignment.mode === 'group' ? (session?.sessionId ?? 'new') : null;
  const entryOf = ({ availability }: SlotHost): DiaryEntry => {
    const { beforeMinutes, afterMinutes } = rules.buffers ?? availability.buffers;
    const blocked = { blockedFrom: later(start, -beforeMinutes), blockedUntil: later(end, afterMinutes) };
    return { entryId: 'new', organizationId, chatTypeId, sessionId, start, end, ...blocked, heldUntil: null };
  };
  const taken = request.hosts.map((host) => (hosts.includes(host.hostId) ? { ...host, entries: [...host.entries, entryOf(host)] } : host));
  return { ...request, hosts: taken };
}

const startsOf = (slots: readonly OfferedSlot[]): readonly string[] => slots.map(({ start }) => start);

test('every offered slot can be taken at once; that adds and shifts no start, and moving it back is as if it were not there', () =>
  fc.assert(
    fc.property(anywhere, fc.nat(), ({ day, request }, choice) => {
      const before = offeredSlots(request, spanOf(day));
      const slot = before[choice % before.length];
      fc.pre(slot !== undefined && request.ignoreEntryId === undefined);
      if (!slot) return;
      expect(slotAt(request, slot.start)).toEqual({ slot });
      const after = booked(request, slot);
      const free = new Set(startsOf(before));
      expect(startsOf(offeredSlots(after, spanOf(day))).filter((start) => !free.has(start))).toEqual([]);
      expect(offeredSlots({ ...after, ignoreEntryId: 'new' }, spanOf(day))).toEqual(before);
      const isOffered = 'slot' in slotAt(after, slot.start);
      const [mode, seats] = [request.chatType.assignment.mode, slot.hostIds[0]?.length ?? 0];
      if (mode === 'single' || (mode === 'round-robin' && seats === 1)) expect(isOffered).toBe(false);
    }),
    { numRuns: 60 },
  ));

test('what is offered of a range is what is offered of its parts, in whichever order facts come', () =>
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 1, max: 3 * 288 }), ({ day, request }, fives) => {
      const { from, to } = spanOf(day);
      const middle = later(from, fives * 5);
      const turned = {
        ...request,
        hosts: request.hosts.map((host) => ({ ...host, busy: host.busy.toReversed(), entries: host.entries.toReversed() })).toReversed(),
      };
      const parts = [...offeredSlots(turned, { from, to: middle }), ...offeredSlots(turned, { from: middle, to })];
      expect(parts).toEqual(offeredSlots(request, { from, to }));
    }),
    { numRuns: 40 },
  ));

describe('what is offered is what minute by minute nothing stands against, and what is refused is refused for the same reasons', () => {
  test.each(zonesAndDays)('in %s around %s', (zone, day) =>
    fc.assert(fc.property(requestAround(zone, day), raster(day), compare), { numRuns: 4 }),
  );
});
