import type { BookingHorizon, Instant } from '@candor/contracts';
import { horizonOf } from '../availability/bookable-span.rule.ts';
import type { Stretch } from '../availability/stretches.rule.ts';
import { datesBegin, type OffsetPeriod, zoneOffsets } from '../availability/zone-offsets.rule.ts';

/** What many hosts ask about zones, looked up once for each zone: the slow part of slots. */
export interface Almanac {
  offsets(zone: string): readonly OffsetPeriod[];
  datesBegin(zone: string): readonly number[];
  horizon(zone: string, horizon: BookingHorizon, now: Instant): ReturnType<typeof horizonOf>;
}

export function almanac({ from, to }: Stretch): Almanac {
  const once = remembered();
  const offsets = (zone: string) => once(`offsets ${zone}`, () => zoneOffsets(zone, from, to));
  return {
    offsets,
    datesBegin: (zone) => once(`dates ${zone}`, () => datesBegin(offsets(zone))),
    horizon: (zone, horizon, now) => once(`horizon ${zone} ${JSON.stringify(horizon)} ${now}`, () => horizonOf(zone, horizon, now)),
  };
}

function remembered() {
  const known = new Map<string, unknown>();
  return <Value>(key: string, find: () => Value): Value => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key) as Value;
  };
}
