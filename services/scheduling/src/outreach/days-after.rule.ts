import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

const day = 86_400_000;

/** So many days of 24 hours later. */
export const daysAfter = (start: Instant, days: number): Instant => instant(Date.parse(start) + days * day);
