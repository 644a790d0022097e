import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

const day = 86_400_000;

/** When somebody who has not answered is reminded: two days after they were asked, and a day before time is up; never twice within a day. */
export function nudgeTimes(opened: Instant, deadline: Instant): readonly Instant[] {
  const [first, last] = [Date.parse(opened) + 2 * day, Date.parse(deadline) - day];
  if (last - first >= day) return [instant(first), instant(last)];
  return last > Date.parse(opened) ? [instant(last)] : [];
}
