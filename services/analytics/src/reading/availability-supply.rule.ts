import { type AvailabilitySupplyView, type MinutesByWeekday, minutesIn, type Weekday, type WeeklyHours, weekdays } from '@candor/contracts';

const eachDay = (minutes: (day: Weekday) => number): MinutesByWeekday =>
  Object.fromEntries(weekdays.map((day) => [day, minutes(day)])) as MinutesByWeekday;

export const noMinutes: MinutesByWeekday = eachDay(() => 0);
export const minutesByWeekday = (hours: WeeklyHours): MinutesByWeekday => eachDay((day) => minutesIn(hours[day]));

const together = (minutes: MinutesByWeekday): number => weekdays.reduce((sum, day) => sum + minutes[day], 0);

export type Supply = Pick<AvailabilitySupplyView, 'hosts' | 'weeklyMinutes' | 'minutesByWeekday'>;

/** What hosts offer together, from the minutes of each. The order does not matter. */
export function supplyOf(hosts: readonly MinutesByWeekday[]): Supply {
  const sums = eachDay((day) => hosts.reduce((sum, minutes) => sum + minutes[day], 0));
  return { hosts: hosts.filter((minutes) => together(minutes) > 0).length, weeklyMinutes: together(sums), minutesByWeekday: sums };
}
