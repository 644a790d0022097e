const quarterHour = 900_000;

/**
 * Turns instants into times on the clocks of a zone, `2026-03-29T11:00:00`. Clocks change at full quarters of an hour, so the
 * offset is looked up once for each of them: asking the zone's rules every time would be the slowest part of an export.
 */
export function localTimes(zone: string): (instant: string) => string {
  const known = clocks.get(zone) ?? clockOf(zone);
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(zone, known);
  return known;
}

/** By zone: a thread writes many pieces of the same file. */
const mostClocks = 20;
const clocks = new Map<string, (instant: string) => string>();

function clockOf(zone: string): (instant: string) => string {
  const offsets = new Map<number, number>();
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (millis: number): number => {
    const at = Object.fromEntries(parts.formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
    return Date.UTC(year, month - 1, day, hour, minute, second) - millis;
  };
  return (instant) => {
    const millis = Date.parse(instant);
    const quarter = Math.floor(millis / quarterHour);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = offsetAt(quarter * quarterHour);
      if (offsets.size > 50_000) offsets.clear();
      offsets.set(quarter, offset);
    }
    return new Date(millis + offset).toISOString().slice(0, 19);
  };
}
