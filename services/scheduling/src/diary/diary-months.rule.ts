import type { BookingCaps, Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { capPeriods } from '../availability/cap-periods.rule.ts';
import { monthsOf } from '../calendar/busy-spans.rule.ts';

/** No chat with its buffers reaches further: 8 hours and twice 4. */
const reach = 16 * 3_600_000;

export interface MonthsAsked {
  readonly start: Instant;
  readonly end: Instant;
  /** In which the host's days begin. */
  readonly zone: string;
  readonly caps: readonly BookingCaps[];
}

/**
 * The UTC months of a host's diary that decide about a start, that of the start first: those of entries that could touch it, and
 * those that its caps count over. Mostly it is one, so that one insert decides; a monthly cap of a host east or west of UTC
 * always needs two.
 */
export function monthsToAssert({ start, end, zone, caps }: MonthsAsked): readonly string[] {
  const spans = [{ from: instant(Date.parse(start) - reach), to: instant(Date.parse(end) + reach) }];
  const counts = (per: keyof BookingCaps) => caps.some((one) => one[per] !== null);
  if (counts('perDay') || counts('perWeek') || counts('perMonth')) {
    const { day, week, month } = capPeriods(zone, start);
    if (counts('perDay')) spans.push(day);
    if (counts('perWeek')) spans.push(week);
    if (counts('perMonth')) spans.push(month);
  }
  const first = start.slice(0, 7);
  const others = monthsOf(spans).filter((month) => month !== first);
  return [first, ...others];
}
