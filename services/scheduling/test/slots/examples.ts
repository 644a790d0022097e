import type { Assignment, BookingRules, TimeWindow, Weekday, WeeklyHours } from '@candor/contracts';
import { type Availability, noAvailability, type Schedule } from '../../src/availability/host-availability.rule.ts';
import type { DiaryEntry, SlotHost, SlotRequest } from '../../src/slots/slot-request.rule.ts';
import { later } from './arbitrary-requests.ts';

export const nine: TimeWindow = { start: '09:00', end: '12:00' };

export const weekOf = (...windows: readonly TimeWindow[]): WeeklyHours => ({
  monday: windows,
  tuesday: windows,
  wednesday: windows,
  thursday: windows,
  friday: windows,
  saturday: windows,
  sunday: windows,
});

export const scheduleIn = (zone: string, hours: Partial<Record<Weekday, readonly TimeWindow[]>> = weekOf(nine)): Schedule => ({
  scheduleId: 'work',
  name: 'Work',
  zone,
  weeklyHours: { ...weekOf(), ...hours },
  overrides: {},
});

export const host = (hostId: string, schedule = scheduleIn('UTC'), more: Partial<Availability> & Partial<SlotHost> = {}): SlotHost => {
  const { busy = [], entries = [], ...availability } = more;
  return { hostId, busy, entries, availability: { ...noAvailability, schedules: [schedule], defaultScheduleId: 'work', ...availability } };
};

export const rules: BookingRules = {
  durations: [30],
  intervalMinutes: null,
  buffers: null,
  noticeMinutes: null,
  horizon: null,
  caps: { perDay: null, perWeek: null, perMonth: null },
  approval: false,
  holdMinutes: 10,
  changes: { noticeMinutes: 0, mostChanges: 3 },
  reminders: [],
};

const assigned = (hostId: string) => ({ hostId, scheduleId: null });
export const single = (hostId = 'hana'): Assignment => ({ mode: 'single', host: assigned(hostId) });
export const robin = (...hostIds: readonly string[]): Assignment => ({
  mode: 'round-robin',
  policy: 'fair',
  leadThreshold: null,
  hosts: hostIds.map((hostId) => ({ ...assigned(hostId), weight: 1 })),
});
export const panel = (...groups: readonly (readonly string[])[]): Assignment => ({
  mode: 'panel',
  groups: groups.map((group) => group.map(assigned)),
});
export const group = (capacity: number, ...hostIds: readonly string[]): Assignment => ({
  mode: 'group',
  hosts: hostIds.map(assigned),
  capacity,
  waitingList: null,
});

/** Asked on Monday, 2026-06-01, at midnight. */
export const request = (hosts: readonly SlotHost[], assignment: Assignment, more: Partial<BookingRules> = {}): SlotRequest => ({
  now: '2026-06-01T00:00:00.000Z',
  chatType: { organizationId: 'acme', chatTypeId: 'hello', assignment, rules: { ...rules, ...more } },
  durationMinutes: (more.durations ?? rules.durations)[0] ?? 30,
  hosts,
});

/** On that Monday. */
export const at = (time: string): string => `2026-06-01T${time}:00.000Z`;

export const entry = (start: string, minutes = 30, more: Partial<DiaryEntry> = {}): DiaryEntry => ({
  entryId: `at ${start}`,
  organizationId: 'acme',
  chatTypeId: 'hello',
  sessionId: null,
  start,
  end: later(start, minutes),
  blockedFrom: start,
  blockedUntil: later(start, minutes),
  heldUntil: null,
  ...more,
});
