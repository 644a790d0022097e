import { minuteOfDay, weekdays } from '@candor/contracts';
import type { Schedule } from '../../src/availability/host-availability.rule.ts';
import type { SlotHost } from '../../src/slots/slot-request.rule.ts';
import { clock } from './icu-clock.ts';

const answered = new WeakMap<Schedule, Map<number, boolean>>();

/** Whether the host's wall shows an open time. */
export function isOpen(host: SlotHost, schedule: Schedule, at: number): boolean {
  const known = answered.get(schedule) ?? new Map<number, boolean>();
  answered.set(schedule, known);
  const open = known.get(at) ?? isInHours(host, schedule, at);
  known.set(at, open);
  return open;
}

function isInHours({ availability: { travels } }: SlotHost, { zone, overrides, weeklyHours }: Schedule, at: number): boolean {
  return [zone, ...travels.map((travel) => travel.zone)].some((candidate) => {
    const now = clock(candidate, at);
    const lived = travels.find(({ from, until }) => from <= now.date && now.date <= until)?.zone ?? zone;
    const weekday = weekdays[(new Date(now.date).getUTCDay() + 6) % 7] ?? 'monday';
    const hours = overrides[now.date]?.windows ?? weeklyHours[weekday];
    return lived === candidate && hours.some(({ start, end }) => minuteOfDay(start) <= now.minute && now.minute < minuteOfDay(end));
  });
}
