import type { Instant, OpenHoursView } from '@candor/contracts';
import { bookableSpan } from '../availability/bookable-span.rule.ts';
import type { HostAvailability, Schedule } from '../availability/host-availability.rule.ts';
import { openHours, type Span } from '../availability/open-hours.rule.ts';
import { onClock } from '../availability/zone-offsets.rule.ts';

/** When a schedule is open, with local times on a clock of `zone`. */
export function openHoursView(host: HostAvailability, schedule: Schedule, range: Span, zone: string, now: Instant): OpenHoursView {
  const windows = openHours(host, schedule, range.from, range.to);
  return {
    scheduleId: schedule.scheduleId,
    zone,
    windows: windows.map(({ from, to }) => ({ from, to, localFrom: onClock(zone, from), localTo: onClock(zone, to) })),
    openMinutes: windows.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0) / 60_000,
    bookable: bookableSpan(host, now) ?? null,
    computedAt: now,
  };
}
