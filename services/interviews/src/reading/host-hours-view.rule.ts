import type { Host, HostHoursView, Instant } from '@candor/contracts';

const daysShown = 5;

/** The date on a clock of a zone. */
export function dateIn(zone: string, now: Instant): string {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(clock.formatToParts(Date.parse(now)).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}

interface HoursOfSchedule {
  readonly scheduleId: string;
  readonly name: string;
  readonly zone: string;
  readonly weeklyMinutes: number;
  readonly daysOff: readonly string[];
}

/** Of a host who has no hours yet. */
export const noHours = ({ organizationId, hostId }: Host): HostHoursView => ({
  organizationId,
  hostId,
  zone: null,
  schedule: null,
  schedules: 0,
  weeklyMinutes: 0,
  nextDaysOff: [],
});

/** Undefined: the host's first schedule has not been made the default one yet, which is the next event. */
export function hostHoursView(
  {
    organizationId,
    hostId,
    schedules,
    defaultScheduleId,
  }: Host & { readonly schedules: readonly HoursOfSchedule[]; readonly defaultScheduleId: string | undefined },
  now: Instant,
): HostHoursView | undefined {
  const chosen = schedules.find(({ scheduleId }) => scheduleId === defaultScheduleId);
  if (!chosen) return undefined;
  const { name, zone, weeklyMinutes, daysOff } = chosen;
  const today = dateIn(zone, now);
  const nextDaysOff = daysOff.filter((day) => day >= today).slice(0, daysShown);
  return { organizationId, hostId, zone, schedule: name, schedules: schedules.length, weeklyMinutes, nextDaysOff };
}
