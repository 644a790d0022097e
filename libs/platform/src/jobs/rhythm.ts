import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { getNextMillis } from 'bullmq';
import type { Rhythm } from './handle.ts';

/** The first occurrence after an instant. Throws when the pattern is not cron or never matches. */
export function nextOccurrence(rhythm: Rhythm, after: Instant): Instant {
  const millis = Date.parse(after);
  const next = 'every' in rhythm ? getNextMillis(millis, { every: rhythm.every }) : cron(millis, rhythm);
  if (next === undefined || !Number.isFinite(next)) throw new Error(`${describe(rhythm)} never comes`);
  return instant(next);
}

/** ms from the first occurrence to the second. */
export function gapAfter(rhythm: Rhythm, first: Instant): number {
  return Date.parse(nextOccurrence(rhythm, first)) - Date.parse(first);
}

const cron = (millis: number, { pattern, zone = 'UTC' }: { readonly pattern: string; readonly zone?: string }): number | undefined =>
  getNextMillis(millis, { pattern, tz: zone });

const describe = (rhythm: Rhythm): string => ('every' in rhythm ? `every ${rhythm.every} ms` : `"${rhythm.pattern}"`);
