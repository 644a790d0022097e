import { z } from 'zod';
import { someLines } from '../plain-text.ts';
import { CalendarDate } from '../scheduling/wall-clock.ts';
import { Satisfaction } from './check-in.event.ts';

export const checkInLimits = {
  noteLength: 2_000,
  /** As far back as one can look. */
  years: 10,
} as const;

/** How content a candidate is with where they work now, as they say it. */
export const CheckInAsked = z.strictObject({
  satisfaction: Satisfaction,
  note: someLines(checkInLimits.noteLength).min(1, 'Write something here.').nullable().default(null),
});
export type CheckInAsked = z.output<typeof CheckInAsked>;

export const checkInCommands = {
  /** In place of what was said of the same day before. */
  checkIn: CheckInAsked,
  takeBack: z.strictObject({}),
} as const;

export const satisfactionCommands = {
  /** `null`: they do not say, or not any more. */
  publish: z.strictObject({ personId: z.string().min(1).max(200), day: CalendarDate, satisfaction: Satisfaction.nullable() }),
} as const;
