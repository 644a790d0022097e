import type { Answer } from '../api/types.ts';
import { clockSpan, minutesOf } from '../time/clock.ts';

export type Availability = Answer<'/api/scheduling/availability', 'get'>;
export type Schedule = Availability['schedules'][number];
export type Week = Schedule['weeklyHours'];
export type TimeWindow = Week['monday'][number];
export type Travel = Availability['travels'][number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const windowsText = (windows: readonly TimeWindow[], locale: string): string =>
  windows.map(({ start, end }) => clockSpan(minutesOf(start), minutesOf(end), locale)).join(', ');

const nineToFive = [{ start: '09:00', end: '17:00' }];

export const emptyWeek: Week = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
export const workWeek: Week = {
  ...emptyWeek,
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: nineToFive,
};
