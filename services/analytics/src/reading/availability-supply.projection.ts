import { availabilityStream, type Host, hostOf, type MinutesByWeekday } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { minutesByWeekday, noMinutes } from './availability-supply.rule.ts';

/**
 * What one host offers in an ordinary week. One row per host and none per organization: a host whose hours change replaces
 * what was counted before, and there is nothing to subtract.
 */
export interface HostSupply extends Host {
  readonly defaultScheduleId: string | undefined;
  readonly schedules: readonly { readonly scheduleId: string; readonly minutes: MinutesByWeekday }[];
  /** Of the default schedule. */
  readonly minutes: MinutesByWeekday;
}

const counted = (row: Omit<HostSupply, 'minutes'>): HostSupply => ({
  ...row,
  minutes: row.schedules.find(({ scheduleId }) => scheduleId === row.defaultScheduleId)?.minutes ?? noMinutes,
});

export const availabilitySupply: Projection<HostSupply> = {
  name: 'availability-supply',
  version: 1,
  indexes: [['organizationId', 'hostId']],
  from: [
    rowsFrom(availabilityStream, ({ subject }) => subject, {
      ScheduleCreated: (row: HostSupply | undefined, { subject, data: { scheduleId, weeklyHours } }) =>
        counted({
          ...hostOf(subject),
          defaultScheduleId: row?.defaultScheduleId,
          schedules: [...(row?.schedules ?? []), { scheduleId, minutes: minutesByWeekday(weeklyHours) }],
        }),
      WeeklyHoursSet: (row, { data }) =>
        row &&
        counted({
          ...row,
          schedules: row.schedules.map((schedule) =>
            schedule.scheduleId === data.scheduleId ? { ...schedule, minutes: minutesByWeekday(data.weeklyHours) } : schedule,
          ),
        }),
      ScheduleArchived: (row, { data }) =>
        row && counted({ ...row, schedules: row.schedules.filter(({ scheduleId }) => scheduleId !== data.scheduleId) }),
      DefaultScheduleChosen: (row, { data }) => row && counted({ ...row, defaultScheduleId: data.scheduleId }),
    }),
  ],
};
