import type { BookingHorizon, Instant } from '@candor/contracts';
import { horizonOf } from '../availability/bookable-span.rule.ts';
import { datesAround, type KnownZones } from '../availability/open-hours.rule.ts';
import type { Stretch } from '../availability/stretches.rule.ts';
import { datesBegin, type OffsetPeriod, zoneOffsets } from '../availability/zone-offsets.rule.ts';

/** What many hosts ask about zones, looked up once for each zone: the slow part of slots. */
export interface Almanac extends KnownZones {
  datesBegin(zone: string): readonly number[];
  horizon(zone: string, horizon: BookingHorizon, now: Instant): ReturnType<typeof horizonOf>;
}

/** `hours`: what is asked about open hours, within `range`. */
export function almanac({ from, to }: Stretch, hours: Stretch): Almanac {
  const offsets = once((zone) => zoneOffsets(zone, from, to));
  const horizons = new Map<string, ReturnType<typeof horizonOf>>();
  return {
    offsets,
    dates: datesAround(hours),
    datesBegin: once((zone): readonly number[] => datesBegin(offsets(zone))),
    horizon(zone, horizon, now) {
      const key = `${zone} ${JSON.stringify(horizon)} ${now}`;
      const known = horizons.get(key) ?? horizonOf(zone, horizon, now);
      horizons.set(key, known);
      return known;
    },
  };
}

function once<Value extends readonly number[] | readonly OffsetPeriod[]>(find: (zone: string) => Value): (zone: string) => Value {
  const known = new Map<string, Value>();
  return (zone) => {
    const value = known.get(zone) ?? find(zone);
    known.set(zone, value);
    return value;
  };
}
