import { noon, plusDays } from '../time/times.ts';

/** All dates from one to another, both included; at least the first one. */
export function daysBetween(from: string, until: string): readonly string[] {
  const count = Math.max(0, Math.round((Date.parse(noon(until)) - Date.parse(noon(from))) / 86_400_000));
  return Array.from({ length: (Number.isNaN(count) ? 0 : count) + 1 }, (_, index) => plusDays(from, index));
}
