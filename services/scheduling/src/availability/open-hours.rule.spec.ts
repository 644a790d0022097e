import { type Instant, minuteOfDay, type TimeWindow, type WeeklyHours, weekdays } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DayOverride, Schedule, Travel } from './host-availability.rule.ts';
import { openHours, type Span } from './open-hours.rule.ts';
import { joinWindows } from './time-windows.rule.ts';

const everyDay = (...windows: TimeWindow[]): WeeklyHours =>
  Object.fromEntries(weekdays.map((day) => [day, windows])) as Record<(typeof weekdays)[number], TimeWindow[]>;

const schedule = (zone: string, weeklyHours: WeeklyHours, overrides: Readonly<Record<string, DayOverride>> = {}): Schedule => ({
  scheduleId: 'work',
  name: 'Work',
  zone,
  weeklyHours,
  overrides,
});

const nine = everyDay({ start: '09:00', end: '17:00' });
const midnight = (date: string): Instant => `${date}T00:00:00.000Z`;
const total = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0) / 60_000;

const seen = new Map<string, Map<number, { readonly date: string; readonly minute: number }>>();
/** Date and minute of the day on a clock of the zone, told by ICU, not by Temporal. */
function wall(zone: string, epoch: number): { readonly date: string; readonly minute: number } {
  const inZone = seen.get(zone) ?? new Map();
  seen.set(zone, inZone);
  const known = inZone.get(epoch);
  if (known) return known;
  const digits = clockIn(zone).format(epoch);
  const [, month, day, year, hour, minute] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(digits) ?? [];
  const read = { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
  inZone.set(epoch, read);
  return read;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockIn(zone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const made = () =>
    new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two });
  const clock = clocks.get(zone) ?? made();
  clocks.set(zone, clock);
  return clock;
}

/** The same question answered minute by minute. */
function openMinutes(travels: readonly Travel[], { zone, weeklyHours, overrides }: Schedule, from: Instant, to: Instant): Set<number> {
  const open = new Set<number>();
  const zones = [...new Set([zone, ...travels.map((travel) => travel.zone)])];
  for (let epoch = Date.parse(from); epoch < Date.parse(to); epoch += 60_000)
    for (const candidate of zones) {
      const { date, minute } = wall(candidate, epoch);
      const lived = travels.find((travel) => travel.from <= date && date <= travel.until)?.zone ?? zone;
      const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7];
      const hours = overrides[date]?.windows ?? (weekday ? weeklyHours[weekday] : []);
      if (lived === candidate && hours.some(({ start, end }) => minuteOfDay(start) <= minute && minute < minuteOfDay(end))) open.add(epoch);
    }
  return open;
}

// Text, for comparing thousands of minutes quickly.
const inOrder = (minutes: ReadonlySet<number>): string => [...minutes].sort((a, b) => a - b).join();

function minutesOf(spans: readonly Span[]): Set<number> {
  const minutes = new Set<number>();
  for (const { from, to } of spans) for (let epoch = Date.parse(from); epoch < Date.parse(to); epoch += 60_000) minutes.add(epoch);
  return minutes;
}

// The Sundays on which clocks change in 2026, and zones that never change theirs but sit at odd offsets.
const zonesAndDays = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-30'],
  ['Asia/Kathmandu', '2026-03-08'],
  ['Asia/Kolkata', '2026-03-08'],
  ['Pacific/Kiritimati', '2026-01-01'],
  ['Pacific/Apia', '2011-12-30'],
] as const;

const times = fc.integer({ min: 0, max: 24 * 12 }).map((fives) => {
  const minute = fives * 5;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
});
const windows = fc
  .array(
    fc.tuple(times, times).filter(([a, b]) => a !== b),
    { maxLength: 4 },
  )
  .map((pairs) => joinWindows(pairs.map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }))));
const week = fc.record(Object.fromEntries(weekdays.map((day) => [day, windows])) as Record<(typeof weekdays)[number], typeof windows>);
const zone = fc.constantFrom(...new Set(zonesAndDays.map(([name]) => name)));

describe('hours of a day', () => {
  test.each([
    ['an ordinary day', 'Europe/London', '2026-03-28', 480, '2026-03-28T09:00:00.000Z'],
    ['the day on which clocks go forward', 'Europe/London', '2026-03-29', 480, '2026-03-29T08:00:00.000Z'],
    ['a half-hour zone', 'Asia/Kolkata', '2026-03-29', 480, '2026-03-29T03:30:00.000Z'],
    ['a 45-minute zone', 'Asia/Kathmandu', '2026-03-29', 480, '2026-03-29T03:15:00.000Z'],
  ])('keep their place on the wall on %s', (_, zone, date, minutes, from) => {
    const open = openHours({ travels: [] }, schedule(zone, nine), midnight(date), `${date}T23:59:00.000Z`);
    expect(open[0]?.from).toBe(from);
    expect(total(open)).toBe(minutes);
  });

  test('that a clock change skips do not exist', () => {
    const night = schedule('America/New_York', everyDay({ start: '02:00', end: '03:00' }));
    expect(openHours({ travels: [] }, night, '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z')).toEqual([]);
  });

  test('that a clock change repeats are open twice, and apart where the clock shows a closed time in between', () => {
    const night = schedule('America/New_York', everyDay({ start: '01:30', end: '02:30' }));
    expect(openHours({ travels: [] }, night, '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z')).toEqual([
      { from: '2026-11-01T05:30:00.000Z', to: '2026-11-01T06:00:00.000Z' },
      { from: '2026-11-01T06:30:00.000Z', to: '2026-11-01T07:30:00.000Z' },
    ]);
  });

  test('over midnight are one window', () => {
    const late = schedule('Asia/Tokyo', {
      ...everyDay(),
      thursday: [{ start: '22:00', end: '24:00' }],
      friday: [{ start: '00:00', end: '02:00' }],
    });
    expect(openHours({ travels: [] }, late, '2026-06-01T00:00:00.000Z', '2026-06-08T00:00:00.000Z')).toEqual([
      { from: '2026-06-04T13:00:00.000Z', to: '2026-06-04T17:00:00.000Z' },
    ]);
  });
});

describe('an override', () => {
  const overridden = schedule(
    'Europe/London',
    { ...nine, sunday: [] },
    {
      '2026-06-03': { windows: [] },
      '2026-06-07': { windows: [{ start: '18:00', end: '24:00' }] },
    },
  );

  test('with no hours is a day off', () =>
    expect(openHours({ travels: [] }, overridden, midnight('2026-06-03'), midnight('2026-06-04'))).toEqual([]));

  test('may lie outside the weekly hours', () =>
    expect(openHours({ travels: [] }, overridden, midnight('2026-06-07'), midnight('2026-06-08'))).toEqual([
      { from: '2026-06-07T17:00:00.000Z', to: '2026-06-07T23:00:00.000Z' },
    ]));

  test('replaces its day and leaves the others as they are', () =>
    fc.assert(
      fc.property(zone, week, windows, (name, weekly, day) => {
        const plain = openHours({ travels: [] }, schedule(name, weekly), midnight('2026-06-06'), midnight('2026-06-11'));
        const changed = openHours(
          { travels: [] },
          schedule(name, weekly, { '2026-06-08': { windows: day } }),
          midnight('2026-06-06'),
          midnight('2026-06-11'),
        );
        const others = (spans: readonly Span[]) => [...minutesOf(spans)].filter((epoch) => wall(name, epoch).date !== '2026-06-08');
        expect(others(changed).join()).toBe(others(plain).join());
        const minutes = day.reduce((sum, { start, end }) => sum + minuteOfDay(end) - minuteOfDay(start), 0);
        expect(minutesOf(changed).size - others(changed).length).toBe(minutes);
      }),
      { numRuns: 15 },
    ));
});

describe('travel', () => {
  const tokyo: Travel = { travelId: 'tokyo', from: '2026-06-02', until: '2026-06-03', zone: 'Asia/Tokyo' };

  test('moves the same wall hours to another zone, first and last day included', () =>
    expect(openHours({ travels: [tokyo] }, schedule('Europe/London', nine), midnight('2026-06-01'), midnight('2026-06-05'))).toEqual([
      { from: '2026-06-01T08:00:00.000Z', to: '2026-06-01T16:00:00.000Z' },
      { from: '2026-06-02T00:00:00.000Z', to: '2026-06-02T08:00:00.000Z' },
      { from: '2026-06-03T00:00:00.000Z', to: '2026-06-03T08:00:00.000Z' },
      { from: '2026-06-04T08:00:00.000Z', to: '2026-06-04T16:00:00.000Z' },
    ]));

  test('to one zone and back shows the same times on the wall', () =>
    fc.assert(
      fc.property(zone, zone, week, (home, away, weekly) => {
        const clock = (spans: readonly Span[], name: string) => [...minutesOf(spans)].map((epoch) => wall(name, epoch));
        const shown = (times: ReturnType<typeof clock>) =>
          times.filter(({ date }) => inside(date)).map(({ date, minute }) => `${date} ${minute}`);
        const inside = (date: string) => '2026-06-05' <= date && date <= '2026-06-06';
        const travels = [{ travelId: 'away', from: '2026-06-01', until: '2026-06-11', zone: away }];
        const there = openHours({ travels }, schedule(home, weekly), midnight('2026-06-03'), midnight('2026-06-09'));
        const stayed = openHours({ travels: [] }, schedule(home, weekly), midnight('2026-06-03'), midnight('2026-06-09'));
        expect(shown(clock(there, away)).join()).toBe(shown(clock(stayed, home)).join());
      }),
      { numRuns: 10 },
    ));
});

describe('minute by minute', () => {
  test.each(zonesAndDays)('in %s around %s', (name, date) => {
    const from = instant(Date.parse(date) - 86_400_000);
    const to = instant(Date.parse(date) + 2 * 86_400_000);
    fc.assert(
      fc.property(week, windows, (weekly, day) => {
        const kept = schedule(name, weekly, { [date]: { windows: day } });
        expect(inOrder(minutesOf(openHours({ travels: [] }, kept, from, to)))).toBe(inOrder(openMinutes([], kept, from, to)));
      }),
      { numRuns: 6 },
    );
  });

  test('from one zone into another and back', () => {
    const [from, to] = [midnight('2026-03-06'), midnight('2026-03-11')];
    fc.assert(
      fc.property(zone, zone, week, (home, away, weekly) => {
        const kept = schedule(home, weekly);
        const travels = [{ travelId: 'away', from: '2026-03-07', until: '2026-03-08', zone: away }];
        expect(inOrder(minutesOf(openHours({ travels }, kept, from, to)))).toBe(inOrder(openMinutes(travels, kept, from, to)));
      }),
      { numRuns: 8 },
    );
  });
});

test('windows are in order, apart, and inside the range asked for', () =>
  fc.assert(
    fc.property(
      zone,
      week,
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }),
      fc.integer({ min: -1, max: 20 * 86_400_000 }),
      (name, weekly, start, length) => {
        const [from, to] = [instant(start), instant(start + length)];
        const open = openHours({ travels: [] }, schedule(name, weekly), from, to);
        for (const [index, span] of open.entries()) {
          expect(span.from < span.to && from <= span.from && span.to <= to).toBe(true);
          expect((open[index - 1]?.to ?? '') < span.from).toBe(true);
        }
      },
    ),
  ));
