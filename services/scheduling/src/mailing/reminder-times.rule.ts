import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

export interface ReminderTime {
  /** Minutes before the start. */
  readonly lead: number;
  readonly at: Instant;
  /** When the next one, or the start, makes it needless. */
  readonly until: Instant;
}

/** The reminders that are still to come, the first one first. */
export function reminderTimes(start: Instant, leads: readonly number[], now: Instant): readonly ReminderTime[] {
  const times = [...new Set(leads)].sort((a, b) => b - a).map((lead) => ({ lead, at: instant(Date.parse(start) - lead * 60_000) }));
  return times.map((time, index) => ({ ...time, until: times[index + 1]?.at ?? start })).filter(({ at }) => at > now);
}
