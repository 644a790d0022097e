import type { Assignment, BookingCaps } from '@candor/contracts';
import { intersected, joined, type Stretch } from '../availability/stretches.rule.ts';
import { type Almanac, almanac } from './almanac.rule.ts';
import { type Session, sessionsWithin } from './group-sessions.rule.ts';
import { type HostCalendar, hostCalendar } from './host-calendar.rule.ts';
import type { SlotRequest } from './slot-request.rule.ts';
import { type Grid, type GridWindow, gridWindows } from './start-grid.rule.ts';

const day = 86_400_000;

/** Some who would hold a chat together, and the grid of the time that they have in common. */
export interface Lane {
  readonly seats: readonly (readonly HostCalendar[])[];
  /** Who alone would hold it. */
  readonly only: HostCalendar | undefined;
  readonly windows: readonly GridWindow[];
}

/** Everything that offering and refusing the starts of a range needs. */
export interface SlotPlan {
  readonly request: SlotRequest;
  readonly range: Stretch;
  readonly grid: Grid;
  readonly lanes: readonly Lane[];
  readonly sessions: readonly Session[];
  readonly calendars: readonly HostCalendar[];
  readonly missing: readonly AssignedHost[];
}

interface AssignedHost {
  readonly hostId: string;
  readonly scheduleId: string | null;
}

export function slotPlan(request: SlotRequest, range: Stretch): SlotPlan {
  const { assignment, rules } = request.chatType;
  const length = request.durationMinutes * 60_000;
  // Open hours are known from before the midnight that a start can be counted from until after the day that follows it.
  const hours = { from: range.from - 3 * day, to: range.to + length + 3 * day };
  const zones = almanac(knownFor(range), hours);
  const hosts = new Map(request.hosts.map((host) => [host.hostId, host]));
  const known = new Map<string, HostCalendar | undefined>();
  const missing: AssignedHost[] = [];
  const calendarsOf = (assigned: AssignedHost): readonly HostCalendar[] => {
    const key = `${assigned.hostId}/${assigned.scheduleId ?? ''}`;
    const host = hosts.get(assigned.hostId);
    if (!known.has(key)) {
      const calendar = host && hostCalendar(request, host, assigned.scheduleId, { range, hours }, zones);
      if (!calendar) missing.push(assigned);
      known.set(key, calendar);
    }
    const calendar = known.get(key);
    return calendar ? [calendar] : [];
  };
  const seats = seatsOf(assignment).map((seat) => seat.flatMap(calendarsOf));
  const lanes = seats.length === 1 ? seats.flat().map((calendar) => laneOf([[calendar]], zones)) : [laneOf(seats, zones)];
  const calendars = [...known.values()].filter((calendar) => calendar !== undefined);
  return {
    request,
    range,
    grid: { length, step: rules.intervalMinutes === null ? length : rules.intervalMinutes * 60_000 },
    lanes,
    sessions: sessionsWithin(range, request, calendars),
    calendars,
    missing,
  };
}

/** Who may sit where. */
export function seatsOf(assignment: Assignment): readonly (readonly AssignedHost[])[] {
  if (assignment.mode === 'single') return [[assignment.host]];
  if (assignment.mode === 'panel') return assignment.groups;
  return assignment.mode === 'group' ? assignment.hosts.map((host) => [host]) : [assignment.hosts];
}

/** The month and the week of a cap reach at most that far beyond a start. */
const knownFor = ({ from, to }: Stretch, days = 33): Stretch => ({ from: from - days * day, to: to + days * day });

/** Which diary entries decide about the starts of a range, under caps: those that touch this span. */
export function spanToKnow(range: Stretch, caps?: readonly BookingCaps[]): Stretch {
  const counts = (per: keyof BookingCaps) => caps === undefined || caps.some((one) => one[per] !== null);
  return knownFor(range, counts('perMonth') ? undefined : counts('perWeek') ? 8 : 2);
}

/** Midnights are those of the schedule of whom the assignment names first. */
function laneOf(seats: Lane['seats'], zones: Almanac): Lane {
  const open = seats.map((seat) => (seat.length === 1 ? (seat[0]?.open ?? []) : joined(seat.flatMap((calendar) => calendar.open))));
  const together = open.reduce((all, one) => intersected(all, one));
  const zone = seats[0]?.[0]?.schedule.zone;
  const only = seats.length === 1 && seats[0]?.length === 1 ? seats[0][0] : undefined;
  return { seats, only, windows: gridWindows(together, () => (zone === undefined ? [] : zones.datesBegin(zone))) };
}
