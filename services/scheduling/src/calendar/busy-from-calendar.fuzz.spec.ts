import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyFromCalendar } from './busy-from-calendar.rule.ts';

const window = { from: '2026-02-23T00:00:00.000Z', to: '2028-03-06T00:00:00.000Z' };

const sample = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:Own',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:series',
  'DTSTART;TZID=Own:20260302T090000',
  'DTEND;TZID=Own:20260302T100000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270101T000000Z',
  'EXDATE;TZID=Own:20260309T090000',
  'RDATE;VALUE=PERIOD:20260311T090000Z/PT1H',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:series',
  'RECURRENCE-ID;TZID=Own:20260316T090000',
  'DTSTART;TZID=Own:20260317T090000',
  'DURATION:PT30M',
  'END:VEVENT',
  'BEGIN:VFREEBUSY',
  'FREEBUSY;FBTYPE=BUSY:20260309T090000Z/20260309T100000Z',
  'END:VFREEBUSY',
  'END:VCALENDAR',
];

const nasty = [
  ...['SECONDLY', 'MINUTELY', 'HOURLY', 'YEARLY', 'MONTHLY', 'COUNT=999999999', 'COUNT=-1', 'INTERVAL=99999999999999999999', 'INTERVAL=-1'],
  ...[
    'BYMONTH=2;BYMONTHDAY=30',
    'BYSETPOS=-366',
    'BYDAY=53MO',
    'BYYEARDAY=366',
    'BYWEEKNO=53',
    'BYHOUR=23',
    'BYSECOND=60',
    'WKST=XX',
    'RSCALE=CHINESE',
  ],
  ...[
    '00000000T000000',
    '99991231T235959Z',
    '00010101T000000',
    '20260230',
    '20260329T013000',
    '-0001',
    '+9999',
    '+000000',
    'P99999999999W',
    '-PT1H',
    'P',
    'PT',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'BEGIN:VALARM',
    ';TZID=',
    ';VALUE=DATE',
    ';VALUE=DATE-TIME',
    ';VALUE=PERIOD',
    ';RANGE=THISANDFUTURE',
    'UID:series',
    'TRANSP:TRANSPARENT',
  ],
  ...['"', ';', ':', ',', '=', '\\', '\u0000', '\uFEFF', '\uD800', '\r', '\n ', '\t', '__proto__', 'constructor', '🙂', 'a'.repeat(5_000)],
];

type Mutation = readonly ['insert' | 'replace' | 'delete' | 'repeat' | 'swap' | 'drop line', number, number, string];

const mutation = fc.tuple(
  fc.constantFrom('insert', 'replace', 'delete', 'repeat', 'swap', 'drop line'),
  fc.nat(10_000),
  fc.nat(30),
  fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 })),
) as fc.Arbitrary<Mutation>;

function mutated(text: string, [kind, place, length, piece]: Mutation): string {
  const at = place % (text.length + 1);
  if (kind === 'insert') return text.slice(0, at) + piece + text.slice(at);
  if (kind === 'replace') return text.slice(0, at) + piece + text.slice(at + length);
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + length);
  if (kind === 'repeat') return text.slice(0, at + length) + text.slice(at);
  const lines = text.split('\r\n');
  const line = place % lines.length;
  const other = (place + length + 1) % lines.length;
  if (kind === 'drop line') return lines.toSpliced(line, 1).join('\r\n');
  return lines.map((each, index) => (index === line ? (lines[other] ?? '') : index === other ? (lines[line] ?? '') : each)).join('\r\n');
}

/** What it makes of a text is well-formed: within the window, in order, disjoint, and every event accounted for. */
function check(text: string): void {
  const reading = busyFromCalendar({ text, zone: 'Europe/Berlin', window });
  if (!reading.read) return;
  for (const [index, { from, to }] of reading.spans.entries()) {
    expect(from < to && from >= window.from && to <= window.to).toBe(true);
    expect(index === 0 || (reading.spans[index - 1]?.to ?? '') < from).toBe(true);
  }
  const { events, busy, free, ours, problems, problemCount } = reading.report;
  expect(problems.length).toBeLessThanOrEqual(problemCount);
  expect(busy + free + ours).toBeLessThanOrEqual(events);
  expect(busy + free + ours + problemCount).toBeGreaterThanOrEqual(events);
}

test('a calendar that was damaged anyhow is read or refused, within reason', () =>
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => check(mutations.reduce(mutated, sample.join('\r\n')))),
    { numRuns: 400 },
  ));

test('so is a rule that was damaged anyhow', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      fc.uniqueArray(fc.constantFrom(...nasty.slice(5, 18)), { maxLength: 3 }),
      fc.constantFrom('16010101T000000', '19700101T000000Z', '20260302T090000', '99990101T000000'),
      (freq, parts, start) =>
        check(
          [
            'BEGIN:VCALENDAR',
            'BEGIN:VEVENT',
            `DTSTART:${start}`,
            'DURATION:PT1H',
            `RRULE:FREQ=${[freq, ...parts].join(';')}`,
            'END:VEVENT',
            'END:VCALENDAR',
          ].join('\r\n'),
        ),
    ),
    { numRuns: 40 },
  ));

test('so is any text', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => check(`BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR`))));
