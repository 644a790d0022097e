import type { Answer } from '../api/types.ts';
import { clock, minutesOf } from '../time/clock.ts';

export type Availability = Answer<'/api/scheduling/availability', 'get'>;
export type Schedule = Availability['schedules'][number];
export type Week = Schedule['weeklyHours'];
export type TimeWindow = Week['monday'][number];
export type Override = Schedule['overrides'][number];
export type Travel = Availability['travels'][number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A Monday, from which days of the week get their names. */
const someMonday = '2026-03-02';
export const dayNamed = (day: number): string => new Date(Date.parse(`${someMonday}T12:00:00Z`) + day * 86_400_000).toISOString();

export const windowsText = (windows: readonly TimeWindow[], locale: string): string =>
  windows.map(({ start, end }) => `${clock(minutesOf(start), locale)} – ${clock(minutesOf(end), locale)}`).join(', ');

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
