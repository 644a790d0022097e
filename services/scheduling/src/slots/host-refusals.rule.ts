import { instant } from '@candor/event-sourcing';
import { capPeriods } from '../availability/cap-periods.rule.ts';
import { hoursOn, type Span, travelOn } from '../availability/open-hours.rule.ts';
import { joined, type Stretch } from '../availability/stretches.rule.ts';
import { dateIn } from '../availability/zone-offsets.rule.ts';
import { isIn } from './host-blocks.rule.ts';
import { capsAgainst, closedAt, type HostCalendar } from './host-calendar.rule.ts';
import { countedAt } from './host-caps.rule.ts';
import { isBeyondHorizon, isTooSoon } from './host-policies.rule.ts';
import type { HostRefusal } from './slot-refusal.rule.ts';
import type { DiaryEntry } from './slot-request.rule.ts';

/** All that keeps a host from a start, by the same rules that offering asks. */
export const hostRefusals = (calendar: HostCalendar, start: number): readonly HostRefusal[] => [
  ...policyRefusals(calendar, start),
  ...closedRefusals(calendar, start),
  ...blockRefusals(calendar, start),
  ...capRefusals(calendar, start),
];

export function policyRefusals({ hostId, policies }: HostCalendar, start: number): readonly HostRefusal[] {
  const { zone, notice, horizon } = policies;
  const refusals: HostRefusal[] = [];
  if (isTooSoon(policies, start)) {
    const { rule, minutes, earliest } = notice;
    refusals.push({ reason: 'too_soon', hostId, rule, noticeMinutes: minutes, earliest: instant(earliest) });
  }
  if (isBeyondHorizon(policies, start)) {
    const { rule, first, last } = horizon;
    refusals.push({ reason: 'beyond_horizon', hostId, rule, zone, first, last });
  }
  return refusals;
}

function closedRefusals(calendar: HostCalendar, start: number): readonly HostRefusal[] {
  const closed = closedAt(calendar, start);
  if (closed === undefined) return [];
  const { schedule, hostId } = calendar;
  const { zone, date, travelId } = wallAt(calendar, instant(closed));
  const rule = schedule.overrides[date] ? 'override' : 'weekly-hours';
  const [hours, { scheduleId }] = [hoursOn(schedule, date), schedule];
  return [{ reason: 'outside_availability', hostId, scheduleId, closedAt: instant(closed), zone, date, hours, rule, travelId }];
}

/** What a clock on the host's wall shows. While the host flies west or east there may be none, or two: then it is the one at home, or abroad. */
function wallAt({ schedule, host }: HostCalendar, at: string) {
  const { travels } = host.availability;
  for (const travel of travels) {
    const date = dateIn(travel.zone, at);
    if (travelOn(travels, date)?.travelId === travel.travelId) return { zone: travel.zone, date, travelId: travel.travelId };
  }
  return { zone: schedule.zone, date: dateIn(schedule.zone, at), travelId: null };
}

/** Calendars outside and chats of other organizations are one opaque busy time. */
function blockRefusals({ hostId, organizationId, blocks }: HostCalendar, start: number): readonly HostRefusal[] {
  const opaque: Stretch[] = [];
  const booked: HostRefusal[] = [];
  for (const { busy, entry } of blocks.filter((block) => isIn(block, start)))
    if (busy) opaque.push(stretchOf(busy));
    else if (entry && entry.organizationId !== organizationId) opaque.push(stretchOf({ from: entry.blockedFrom, to: entry.blockedUntil }));
    else if (entry) booked.push(bookedRefusal(hostId, entry));
  return [...joined(opaque).map((span) => ({ reason: 'busy', hostId, span: spanOf(span) }) as const), ...booked];
}

const bookedRefusal = (hostId: string, entry: DiaryEntry): HostRefusal => ({
  reason: 'booked',
  hostId,
  entryId: entry.entryId,
  chatTypeId: entry.chatTypeId,
  span: { from: entry.start, to: entry.end },
  blocked: { from: entry.blockedFrom, to: entry.blockedUntil },
  heldUntil: entry.heldUntil,
});

const capRefusals = (calendar: HostCalendar, start: number): readonly HostRefusal[] =>
  capsAgainst(calendar, start).map((cap) => ({
    reason: 'cap_reached',
    hostId: calendar.hostId,
    rule: cap.rule,
    per: cap.per,
    most: cap.most,
    counted: countedAt(cap, start, calendar.offsets),
    period: capPeriods(calendar.policies.zone, instant(start))[cap.per],
  }));

const stretchOf = ({ from, to }: Span): Stretch => ({ from: Date.parse(from), to: Date.parse(to) });
const spanOf = ({ from, to }: Stretch): Span => ({ from: instant(from), to: instant(to) });
