import { deadlineDays, type Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

const day = 86_400_000;

/**
 * Until when both sides can answer: so many days after the conversation ended, or after it was recorded where that came later.
 * Where the exchange is opened late, after an outage, there is still as much time as the shortest deadline gives.
 */
export function deadlineOf(
  { endedAt, recordedAt }: { readonly endedAt: Instant; readonly recordedAt: Instant },
  days: number,
  now: Instant,
): Instant {
  const from = Math.max(Date.parse(endedAt), Date.parse(recordedAt));
  return instant(Math.max(from + days * day, Date.parse(now) + deadlineDays.least * day));
}
