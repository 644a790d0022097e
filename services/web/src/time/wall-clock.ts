import { formatFor } from './formats.ts';

const day = 86_400_000;

/** What a clock in a zone shows at an instant, in ms as if it stood in UTC; to the minute. */
function shown(at: number, zone: string): number {
  const parts = formatFor('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/**
 * The instant at which a clock in `zone` shows `date` (`2026-03-09`) and `time` (`09:30`). Of an hour that is shown twice it is the
 * first; in one that is left out, clocks show as much later as they are put forward.
 */
export function instantAt(date: string, time: string, zone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const differences = [wall - day, wall + day].map((at) => shown(at, zone) - at);
  const instants = differences.map((difference) => wall - difference).toSorted((a, b) => a - b);
  const [before = 0] = differences;
  return new Date(instants.find((at) => shown(at, zone) === wall) ?? wall - before).toISOString();
}
