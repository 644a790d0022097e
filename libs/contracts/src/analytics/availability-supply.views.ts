import { z } from 'zod';
import { Instant } from '../commit.ts';
import { type Weekday, weekdays } from '../scheduling/wall-clock.ts';

const minutes = z.number().int().nonnegative();

/** The minutes of every weekday. */
export const MinutesByWeekday = z.object(Object.fromEntries(weekdays.map((day) => [day, minutes])) as Record<Weekday, typeof minutes>);
export type MinutesByWeekday = z.infer<typeof MinutesByWeekday>;

/** How much an organization's hosts offer: process figures of the organization's own, shown to its members unguarded. */
export const AvailabilitySupplyView = z.object({
  organizationId: z.string(),
  /** Hosts whose default schedule is open at some time of the week. */
  hosts: z.number().int().nonnegative(),
  /** Sums over those hosts' default schedules, in an ordinary week: neither overrides nor bookings are looked at. */
  weeklyMinutes: minutes,
  minutesByWeekday: MinutesByWeekday,
  computedAt: Instant,
  /** Everything that analytics had recorded up to this place in its log is in the figures. */
  position: z.number().int().nonnegative(),
});
export type AvailabilitySupplyView = z.infer<typeof AvailabilitySupplyView>;
