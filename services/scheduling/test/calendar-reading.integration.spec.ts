import { python, pythonPackages } from '@candor/testing';
import { beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { busyFromCalendar } from '../src/calendar/busy-from-calendar.rule.ts';
import { icsEvent, icsOf } from './calendars.ts';

jest.setTimeout(180_000);

let packages: string;
beforeAll(async () => {
  packages = await pythonPackages('recurring-ical-events-3.8.0', ['recurring-ical-events==3.8.0', 'icalendar==6.3.2']);
});

const window = { from: '2026-02-23T00:00:00.000Z', to: '2026-09-01T00:00:00.000Z' };
const owner = 'Europe/Berlin';

/** What another program makes of calendars: the times of everything that is not free, joined. */
const program = `
import json, sys
from datetime import datetime, date, timedelta, timezone
from zoneinfo import ZoneInfo
from icalendar import Calendar
import recurring_ical_events
begin, end = (datetime.fromisoformat(sys.argv[at].replace('Z', '+00:00')) for at in (1, 2))
owner = ZoneInfo(sys.argv[3])
def instant(value):
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    return (value.replace(tzinfo=owner) if value.tzinfo is None else value).astimezone(timezone.utc)
def busy(text):
    spans = []
    for event in recurring_ical_events.of(Calendar.from_ical(text)).between(begin - timedelta(days=3), end + timedelta(days=3)):
        if str(event.get('TRANSP', '')) == 'TRANSPARENT' or str(event.get('STATUS', '')) == 'CANCELLED':
            continue
        start = event.decoded('DTSTART')
        stop = event.decoded('DTEND') if 'DTEND' in event else start + event.decoded('DURATION')
        start, stop = max(instant(start), begin), min(instant(stop), end)
        if start < stop:
            spans.append([start, stop])
    joined = []
    for start, stop in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], stop)
        else:
            joined.append([start, stop])
    return [[moment.strftime('%Y-%m-%dT%H:%M:%S.000Z') for moment in span] for span in joined]
print(json.dumps([busy(text) for text in json.load(sys.stdin)]))
`;

const two = (number: number): string => String(number).padStart(2, '0');
const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'America/Sao_Paulo', 'Pacific/Auckland'];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const moment = fc.record({
  month: fc.integer({ min: 1, max: 8 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 5, max: 21 }),
  half: fc.boolean(),
});
const dateOf = ({ month, day }: { month: number; day: number }): string => `2026${two(month)}${two(day)}`;
const rule = fc.oneof(
  fc
    .record({ days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }), every: fc.integer({ min: 1, max: 3 }) })
    .map(({ days, every }) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')}`),
  fc.integer({ min: 1, max: 5 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
  fc
    .record({ which: fc.constantFrom(1, 2, 3, -1), day: fc.constantFrom(...weekdays) })
    .map(({ which, day }) => `FREQ=MONTHLY;BYDAY=${which}${day}`),
  fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), which: fc.constantFrom(1, -1), day: fc.constantFrom(...weekdays) })
    .map(({ month, which, day }) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${which}${day}`),
);
const bound = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
  moment.map((until) => `;UNTIL=${dateOf(until)}T120000Z`),
);

/** A recurring event whose first time fits its rule, for programs differ about those that do not. */
const series = fc.record({
  first: moment,
  zone: fc.constantFrom(...zones),
  minutes: fc.integer({ min: 15, max: 300 }),
  rule,
  bound,
  isDay: fc.boolean(),
  skipped: fc.array(fc.nat(6), { maxLength: 2 }),
  moved: fc.nat(6),
  isMoved: fc.boolean(),
});
type Series = typeof series extends fc.Arbitrary<infer Value> ? Value : never;

function eventsOf(one: Series, uid: string): readonly string[] {
  const { first, zone, minutes, skipped, moved, isMoved } = one;
  const every = 7;
  // plain weekly ones can be skipped and moved, as it is known when they are
  if (skipped.length > 0 || isMoved) {
    const at = (times: number, hour = first.hour): string => {
      const day = new Date(Date.UTC(2026, first.month - 1, first.day + times * every)).toISOString().slice(0, 10).replaceAll('-', '');
      return `;TZID=${zone}:${day}T${two(hour)}${first.half ? '30' : '00'}00`;
    };
    const without = [...new Set(skipped)].filter((times) => !isMoved || times !== moved).map((times) => `EXDATE${at(times)}`);
    return [
      icsEvent(uid, `DTSTART${at(0)}`, `DURATION:PT${minutes}M`, 'RRULE:FREQ=WEEKLY;COUNT=7', ...without),
      ...(isMoved ? [icsEvent(uid, `RECURRENCE-ID${at(moved)}`, `DTSTART${at(moved, (first.hour + 2) % 22)}`, 'DURATION:PT45M')] : []),
    ];
  }
  if (one.isDay)
    return [icsEvent(uid, `DTSTART;VALUE=DATE:${dateOf(first)}`, 'DURATION:P1D', `RRULE:FREQ=DAILY;INTERVAL=${(minutes % 9) + 2};COUNT=5`)];
  const begin = `${dateOf(first)}T${two(first.hour)}${first.half ? '30' : '00'}00`;
  const unfit = !fits(one.rule, first);
  const until = unfit ? '' : one.bound;
  return unfit
    ? [icsEvent(uid, `DTSTART;TZID=${zone}:${begin}`, `DURATION:PT${minutes}M`)]
    : [icsEvent(uid, `DTSTART;TZID=${zone}:${begin}`, `DURATION:PT${minutes}M`, `RRULE:${one.rule}${until}`)];
}

function fits(text: string, { month, day }: { month: number; day: number }): boolean {
  const date = new Date(Date.UTC(2026, month - 1, day));
  const weekday = weekdays[(date.getUTCDay() + 6) % 7] ?? '';
  if (text.startsWith('FREQ=DAILY')) return true;
  if (text.startsWith('FREQ=WEEKLY')) return text.split('BYDAY=')[1]?.split(',').includes(weekday) ?? false;
  if (text.includes('BYMONTHDAY=')) return text.endsWith(`BYMONTHDAY=${day}`);
  const lastDay = new Date(Date.UTC(2026, month, 0)).getUTCDate();
  const fromStart = Math.ceil(day / 7);
  const which = [String(fromStart), ...(day > lastDay - 7 ? ['-1'] : [])];
  const isMonth = !text.includes('BYMONTH=') || text.includes(`BYMONTH=${month};`);
  return isMonth && which.some((number) => text.endsWith(`BYDAY=${number}${weekday}`));
}

test('another program finds the same times busy', async () => {
  const calendars = fc.sample(fc.array(series, { minLength: 1, maxLength: 4 }), { numRuns: 150, seed: 20_260_302 });
  const texts = calendars.map((some) => icsOf(...some.flatMap((one, index) => eventsOf(one, `e${index}`))));
  const theirs = JSON.parse(
    await python(['-c', program, window.from, window.to, owner], { packages, input: JSON.stringify(texts) }),
  ) as readonly (readonly [string, string][])[];
  for (const [index, text] of texts.entries()) {
    const reading = busyFromCalendar({ text, zone: owner, window });
    if (!reading.read) throw new Error(reading.why);
    expect({ text, problems: reading.report.problems, spans: reading.spans.map(({ from, to }) => [from, to]) }).toEqual({
      text,
      problems: [],
      spans: theirs[index],
    });
  }
  expect(theirs.flat().length).toBeGreaterThan(1_000);
});
