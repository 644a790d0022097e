import { z } from 'zod';
import { CalendarDate, ZoneName } from '../scheduling/wall-clock.ts';

/** What interviews tells the members of an organization about the hours of its hosts. */
export const HostHoursView = z.object({
  organizationId: z.string(),
  hostId: z.string(),
  zone: ZoneName.nullable().describe('`null`: no hours yet'),
  schedule: z.string().nullable().describe('The default schedule, which the other figures are about; `null`: no hours yet'),
  schedules: z.number().int(),
  weeklyMinutes: z.number().int(),
  /** The next days off from today on, today being a day in the host's zone. */
  nextDaysOff: z.array(CalendarDate),
});
export type HostHoursView = z.infer<typeof HostHoursView>;
