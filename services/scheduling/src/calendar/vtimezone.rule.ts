import type { Instant } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';
import type { ContentLine } from './content-lines.rule.ts';

const around = 400 * 86_400_000;

/**
 * A zone as RFC 5545 describes it: the clock changes from about a year before to a year after, each by itself, since rules for
 * all time would be wrong wherever a government changes its mind.
 */
export function vtimezone(zone: string, from: Instant, to: Instant): readonly ContentLine[] {
  const begin = Temporal.Instant.fromEpochMilliseconds(Date.parse(from) - around).toZonedDateTimeISO(zone);
  const end = Date.parse(to) + around;
  const first = begin.getTimeZoneTransition('previous');
  const lines = first ? observance(first) : steady(begin);
  for (
    let change = begin.getTimeZoneTransition('next');
    change && change.epochMilliseconds <= end;
    change = change.getTimeZoneTransition('next')
  )
    lines.push(...observance(change));
  return [{ name: 'BEGIN', value: 'VTIMEZONE' }, { name: 'TZID', value: zone }, ...lines, { name: 'END', value: 'VTIMEZONE' }];
}

/** `20260302T100000`: the wall time, without the zone it is in. */
export const wallTime = (clock: Temporal.PlainDateTime): string => clock.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** From a change of clocks on. Its start is told on a clock as it went before. */
function observance(change: Temporal.ZonedDateTime): ContentLine[] {
  const before = change.subtract({ nanoseconds: 1 });
  const shift = { milliseconds: (before.offsetNanoseconds - change.offsetNanoseconds) / 1e6 };
  const kind = change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  return component(kind, wallTime(change.toPlainDateTime().add(shift)), before.offset, change.offset);
}

const steady = ({ offset }: Temporal.ZonedDateTime): ContentLine[] => component('STANDARD', '19700101T000000', offset, offset);

const component = (kind: 'STANDARD' | 'DAYLIGHT', start: string, from: string, to: string): ContentLine[] => [
  { name: 'BEGIN', value: kind },
  { name: 'DTSTART', value: start },
  { name: 'TZOFFSETFROM', value: from.replaceAll(':', '') },
  { name: 'TZOFFSETTO', value: to.replaceAll(':', '') },
  { name: 'END', value: kind },
];
