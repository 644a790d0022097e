import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

/** The last day that it can be anywhere at a moment. */
export const lastDay = (now: Instant): string => instant(Date.parse(now) + 14 * 3_600_000).slice(0, 10);
