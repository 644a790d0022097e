import { availabilityStream, type Host, hostOf, minutesIn, type WeeklyHours, weekdays } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface HoursOfSchedule {
  readonly scheduleId: string;
  readonly name: string;
  readonly zone: string;
  /** In an ordinary week. */
  readonly weeklyMinutes: number;
  /** Dates, in order. */
  readonly daysOff: readonly string[];
}

/** What interviews has to know of a host's hours; no notes. Keyed by host. */
export interface HostHours extends Host {
  readonly defaultScheduleId: string | undefined;
  readonly schedules: readonly HoursOfSchedule[];
}

const weeklyMinutes = (hours: WeeklyHours): number => weekdays.reduce((sum, day) => sum + minutesIn(hours[day]), 0);

function change(
  row: HostHours | undefined,
  scheduleId: string,
  to: (schedule: HoursOfSchedule) => Partial<HoursOfSchedule>,
): HostHours | undefined {
  if (!row) return undefined;
  const schedules = row.schedules.map((schedule) => (schedule.scheduleId === scheduleId ? { ...schedule, ...to(schedule) } : schedule));
  return { ...row, schedules };
}

const without = (days: readonly string[], date: string): readonly string[] => days.filter((day) => day !== date);

export const hostHours: Projection<HostHours> = {
  name: 'host-hours',
  version: 1,
  indexes: [['organizationId', 'hostId']],
  from: [
    rowsFrom(availabilityStream, ({ subject }) => subject, {
      ScheduleCreated: (row: HostHours | undefined, { subject, data: { scheduleId, name, zone, weeklyHours } }) => ({
        ...hostOf(subject),
        defaultScheduleId: row?.defaultScheduleId,
        schedules: [...(row?.schedules ?? []), { scheduleId, name, zone, weeklyMinutes: weeklyMinutes(weeklyHours), daysOff: [] }],
      }),
      ScheduleRenamed: (row, { data: { scheduleId, name } }) => change(row, scheduleId, () => ({ name })),
      ScheduleZoneChanged: (row, { data: { scheduleId, zone } }) => change(row, scheduleId, () => ({ zone })),
      WeeklyHoursSet: (row, { data }) => change(row, data.scheduleId, () => ({ weeklyMinutes: weeklyMinutes(data.weeklyHours) })),
      DayOverridden: (row, { data: { scheduleId, date, windows } }) =>
        change(row, scheduleId, ({ daysOff }) => ({
          daysOff: windows.length === 0 ? [...without(daysOff, date), date].sort() : without(daysOff, date),
        })),
      DayOverrideRemoved: (row, { data: { scheduleId, date } }) =>
        change(row, scheduleId, ({ daysOff }) => ({ daysOff: without(daysOff, date) })),
      ScheduleArchived: (row, { data }) =>
        row && { ...row, schedules: row.schedules.filter(({ scheduleId }) => scheduleId !== data.scheduleId) },
      DefaultScheduleChosen: (row, { data }) => row && { ...row, defaultScheduleId: data.scheduleId },
    }),
  ],
};
