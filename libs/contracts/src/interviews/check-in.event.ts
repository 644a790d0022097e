import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { CalendarDate } from '../scheduling/wall-clock.ts';

/** How content somebody is with where they work now, from 1 (not at all) to 5. */
export const Satisfaction = z.number().int().min(1).max(5);

const of = { personId: z.string().min(1), day: CalendarDate };

/** What a candidate says of one day at their present work: theirs alone. */
export const checkInEvents = {
  CheckedIn: event(z.object({ ...of, satisfaction: Satisfaction, note: personal(z.string().min(1).max(2_000), 'personId').nullable() })),
  CheckInTakenBack: event(z.object(of)),
} as const;

/** What leaves the service of a check-in: one number, for a figure that the candidate alone is shown. */
export const satisfactionEvents = {
  SatisfactionPublished: event(z.object({ ...of, satisfaction: Satisfaction })),
  SatisfactionRetracted: event(z.object(of)),
} as const;
