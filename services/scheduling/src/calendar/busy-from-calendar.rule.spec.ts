import type { CalendarReport } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { busyFromCalendar } from './busy-from-calendar.rule.ts';

const window = { from: '2026-02-23T00:00:00.000Z', to: '2026-05-01T00:00:00.000Z' };

const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'UID:e1', ...lines, 'END:VEVENT'].join('\r\n');
const calendarOf = (...parts: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');

function read(text: string, zone = 'Europe/London') {
  const reading = busyFromCalendar({ text, zone, window });
  if (!reading.read) throw new Error(reading.why);
  return { report: reading.report, spans: reading.spans.map(({ from, to }) => `${short(from)}–${short(to)}`) };
}
const short = (instant: string): string => instant.slice(5, 16);
const busy = (...parts: readonly string[]): readonly string[] => read(calendarOf(...parts)).spans;
const problems = (text: string): CalendarReport['problems'] => read(text).report.problems;

describe('one event', () => {
  test.each([
    ['in UTC', ['DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z'], ['03-09T09:00–03-09T10:00']],
    [
      'in a zone',
      ['DTSTART;TZID=America/New_York:20260309T090000', 'DTEND;TZID=America/New_York:20260309T093000'],
      ['03-09T13:00–03-09T13:30'],
    ],
    ['with a duration', ['DTSTART:20260309T090000Z', 'DURATION:PT1H30M'], ['03-09T09:00–03-09T10:30']],
    ['without a zone', ['DTSTART:20260406T090000', 'DTEND:20260406T100000'], ['04-06T08:00–04-06T09:00']],
    ['of a day', ['DTSTART;VALUE=DATE:20260309'], ['03-09T00:00–03-10T00:00']],
    ['of a day that is not said to be one', ['DTSTART:20260309', 'DTEND:20260311'], ['03-09T00:00–03-11T00:00']],
    ['of days over a change of clocks', ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'], ['03-28T00:00–03-29T23:00']],
    ['that is tentative', ['DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z', 'STATUS:TENTATIVE'], ['03-09T09:00–03-09T10:00']],
    ['that is free', ['DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z', 'TRANSP:TRANSPARENT'], []],
    ['that is free elsewhere', ['DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
    ['that is cancelled', ['DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z', 'STATUS:CANCELLED'], []],
    ['without a length', ['DTSTART:20260309T090000Z'], []],
    ['over the beginning of the window', ['DTSTART:20250101T000000Z', 'DTEND:20260224T120000Z'], ['02-23T00:00–02-24T12:00']],
    ['outside the window', ['DTSTART:20270101T000000Z', 'DTEND:20270102T000000Z'], []],
    ['in an hour that is skipped', ['DTSTART;TZID=Europe/London:20260329T013000', 'DURATION:PT1H'], ['03-29T01:30–03-29T02:30']],
  ])('%s', (_, lines, spans) => expect(busy(event(...lines))).toEqual(spans));

  test('of a whole day is told by the clock of its owner', () =>
    expect(read(calendarOf(event('DTSTART;VALUE=DATE:20260309')), 'Asia/Kolkata').spans).toEqual(['03-08T18:30–03-09T18:30']));

  test('booked here does not count, as it blocks already', () => {
    const { spans, report } = read(
      calendarOf(event('DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z').replace('UID:e1', 'UID:4f@booking.candor')),
    );
    expect({ spans, ours: report.ours, busy: report.busy }).toEqual({ spans: [], ours: 1, busy: 0 });
  });
});

describe('a recurring event', () => {
  const weekly = ['DTSTART;TZID=Europe/London:20260316T090000', 'DTEND;TZID=Europe/London:20260316T093000'];

  test('keeps its wall time over a change of clocks', () =>
    expect(busy(event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4'))).toEqual([
      '03-16T09:00–03-16T09:30',
      '03-23T09:00–03-23T09:30',
      '03-30T08:00–03-30T08:30',
      '04-06T08:00–04-06T08:30',
    ]));

  test.each([
    ['UNTIL=20260330T080000Z', 3],
    ['UNTIL=20260330T075959Z', 2],
    ['UNTIL=20260330T090000', 3],
    ['UNTIL=20260330', 3],
    ['UNTIL=20260329', 2],
  ])('ends with %s', (until, times) => expect(busy(event(...weekly, `RRULE:FREQ=WEEKLY;${until}`))).toHaveLength(times));

  test('that began long ago goes on', () =>
    expect(busy(event('DTSTART;TZID=Europe/London:20010101T090000', 'DURATION:PT15M', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'))).toEqual([
      '03-10T09:00–03-10T09:15',
      '04-14T08:00–04-14T08:15',
    ]));

  test('leaves out and adds single times', () =>
    expect(
      busy(
        event(
          ...weekly,
          'RRULE:FREQ=WEEKLY;COUNT=3',
          'EXDATE;TZID=Europe/London:20260323T090000',
          'EXDATE:20260330T080000Z',
          'RDATE:20260401T120000Z',
          'RDATE;VALUE=PERIOD:20260402T120000Z/PT2H',
        ),
      ),
    ).toEqual(['03-16T09:00–03-16T09:30', '04-01T12:00–04-01T12:30', '04-02T12:00–04-02T14:00']));

  test('leaves out days', () =>
    expect(busy(event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;VALUE=DATE:20260323'))).toEqual(['03-16T09:00–03-16T09:30']));

  test('has exceptions that are moved, cancelled or free', () => {
    const instead = (...lines: readonly string[]) => event(...lines);
    expect(
      busy(
        event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=5'),
        instead('RECURRENCE-ID;TZID=Europe/London:20260323T090000', 'DTSTART:20260324T150000Z', 'DTEND:20260324T160000Z'),
        instead('RECURRENCE-ID:20260330T080000Z', 'DTSTART:20260330T080000Z', 'DTEND:20260330T083000Z', 'STATUS:CANCELLED'),
        instead(
          'RECURRENCE-ID;TZID=Europe/London:20260406T090000',
          'DTSTART:20260406T080000Z',
          'DTEND:20260406T083000Z',
          'TRANSP:TRANSPARENT',
        ),
      ),
    ).toEqual(['03-16T09:00–03-16T09:30', '03-24T15:00–03-24T16:00', '04-13T08:00–04-13T08:30']);
  });

  test('can be moved from one time on', () =>
    expect(
      busy(
        event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20260323T090000',
          'DTSTART;TZID=Europe/London:20260324T140000',
          'DTEND;TZID=Europe/London:20260324T150000',
        ),
      ),
    ).toEqual(['03-16T09:00–03-16T09:30', '03-24T14:00–03-24T15:00', '03-31T13:00–03-31T14:00']));

  test('of days has exceptions too', () =>
    expect(busy(event('DTSTART;VALUE=DATE:20260309', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260310'))).toEqual([
      '03-09T00:00–03-10T00:00',
      '03-11T00:00–03-12T00:00',
    ]));

  test('whose series is elsewhere counts by itself', () =>
    expect(busy(event('RECURRENCE-ID:20260323T090000Z', 'DTSTART:20260324T150000Z', 'DTEND:20260324T160000Z'))).toEqual([
      '03-24T15:00–03-24T16:00',
    ]));

  test.each([
    ['FREQ=SECONDLY', 'recurs_too_often'],
    ['FREQ=SOMETIMES', 'malformed'],
    ['FREQ=DAILY;BYMONTH=13', 'malformed'],
  ])('by %s is named as %s', (rule, problem) =>
    expect(problems(calendarOf(event(...weekly, `RRULE:${rule}`)))).toMatchObject([{ uid: 'e1', problem }]),
  );

  test('that never takes place ends', () =>
    expect(busy(event(...weekly, 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'))).toEqual(['03-16T09:00–03-16T09:30']));
});

describe('the zone of an event', () => {
  const at = (tzid: string) => event(`DTSTART;TZID="${tzid}":20260406T090000`, 'DURATION:PT1H');
  const described = (tzid: string) =>
    [
      ...['BEGIN:VTIMEZONE', `TZID:${tzid}`],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0430',
        'TZOFFSETTO:+0330',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:+0330',
        'TZOFFSETTO:+0430',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
      ],
      'END:VTIMEZONE',
    ].join('\r\n');

  test.each([
    ['a prefixed one', '/freeassociation.sourceforge.net/Europe/Berlin', '04-06T07:00–04-06T08:00'],
    ['one of Windows', 'W. Europe Standard Time', '04-06T07:00–04-06T08:00'],
    ['an American one of Windows', 'Eastern Standard Time', '04-06T13:00–04-06T14:00'],
  ])('may be %s', (_, tzid, span) => expect(busy(at(tzid))).toEqual([span]));

  test.each(['Customized Time Zone', 'Iran Standard Time', 'EST'])('is what the calendar itself says of %s', (tzid) => {
    expect(busy(described(tzid), at(tzid))).toEqual(['04-06T04:30–04-06T05:30']);
    expect(busy(described(tzid), at(tzid).replace('20260406', '20260302'))).toEqual(['03-02T05:30–03-02T06:30']);
  });

  test('is known better than by a calendar when it has its usual name', () =>
    expect(busy(described('Europe/Berlin'), at('Europe/Berlin'))).toEqual(['04-06T07:00–04-06T08:00']));

  test('is the owner’s when nobody knows it, and that is said', () => {
    const { spans, report } = read(calendarOf(at('Mars/Olympus')));
    expect(spans).toEqual(['04-06T08:00–04-06T09:00']);
    expect(report).toMatchObject({ busy: 1, problemCount: 1, problems: [{ line: 3, problem: 'unknown_zone' }] });
  });
});

describe('a calendar', () => {
  const good = event('DTSTART:20260309T090000Z', 'DTEND:20260309T100000Z');

  test.each(['\n', '\r', '\r\n'])('may have lines that end with %j', (end) =>
    expect(busyFromCalendar({ text: calendarOf(good).replaceAll('\r\n', end), zone: 'UTC', window })).toMatchObject({
      read: true,
      spans: [{}],
    }),
  );

  test('may begin with a byte order mark and have folded lines', () =>
    expect(read(`\uFEFF${calendarOf(good.replace('DTSTART:2026', 'DTSTART:\r\n 20\n\t26'))}`).spans).toEqual(['03-09T09:00–03-09T10:00']));

  test('keeps its good events beside malformed ones, which are named', () => {
    const bad = [
      event('DTSTART:20260230T090000Z').replace('e1', 'bad1'),
      event('SUMMARY:No start').replace('e1', 'bad2'),
      event('DTSTART:20260309T100000Z', 'DTEND:20260309T090000Z').replace('e1', 'bad3'),
      'BEGIN:VEVENT\r\nUID:bad4\r\nDTSTART:nonsense\r\nEND:VEVENT',
      'BEGIN:VEVENT\r\nUID:bad5\r\nDTSTART:20260309T110000Z',
    ];
    const { spans, report } = read(calendarOf(...bad, good));
    expect(spans).toEqual(['03-09T09:00–03-09T10:00']);
    expect(report).toMatchObject({ events: 6, busy: 1, problemCount: 5 });
    expect(report.problems.map(({ line, uid, problem }) => [line, uid, problem])).toEqual([
      [3, 'bad1', 'malformed'],
      [7, 'bad2', 'no_start'],
      [11, 'bad3', 'ends_before_start'],
      [16, 'bad4', 'malformed'],
      [20, 'bad5', 'malformed'],
    ]);
    expect(report.problems[1]?.summary).toBe('No start');
  });

  test('has what is broken inside an alarm or a description passed over', () =>
    expect(
      busy(
        event(
          'DTSTART:20260309T090000Z',
          'DTEND:20260309T100000Z',
          'BEGIN:VALARM',
          'TRIGGER:soon',
          'DTSTART:never',
          'END:VALARM',
          'ATTACH;X',
          'DESCRIPTION:\\',
        ),
      ),
    ).toEqual(['03-09T09:00–03-09T10:00']));

  test('may tell busy times alone', () =>
    expect(
      busy(
        'BEGIN:VFREEBUSY',
        'FREEBUSY;FBTYPE=BUSY:20260309T090000Z/20260309T100000Z,20260310T090000Z/PT30M',
        'FREEBUSY;FBTYPE=FREE:20260311T090000Z/PT1H',
        'END:VFREEBUSY',
      ),
    ).toEqual(['03-09T09:00–03-09T10:00', '03-10T09:00–03-10T09:30']));

  test.each([
    ['busy times', ['BEGIN:VFREEBUSY', 'FREEBUSY:20260321T090000Z/P99999999999W', 'END:VFREEBUSY']],
    ['added times', [event('DTSTART:20260101T090000Z', 'RDATE;VALUE=PERIOD:20260321T090000Z/P99999999999W')]],
  ])('may say of %s that they last for ages, which is until the end of the window', (_of, lines) =>
    expect(busyFromCalendar({ text: calendarOf(...lines), zone: 'UTC', window })).toMatchObject({
      spans: [{ from: '2026-03-21T09:00:00.000Z', to: window.to }],
    }),
  );

  test.each([
    ['<html>Sign in</html>', 'not_a_calendar'],
    ['', 'not_a_calendar'],
    [calendarOf(good).slice(0, -20), 'cut_short'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'cut_short'],
  ])('that is none or was cut off is not taken for an empty one (%#)', (text, why) =>
    expect(busyFromCalendar({ text, zone: 'UTC', window })).toEqual({ read: false, why }),
  );

  test('that is full of short events keeps nobody less busy', () => {
    const many = Array.from({ length: 4_000 }, (_, index) => {
      const start = new Date(Date.parse(window.from) + index * 600_000).toISOString().replace(/[-:]|\.000/g, '');
      return event(`DTSTART:${start}`, 'DURATION:PT3M').replace('e1', `e${index}`);
    });
    const reading = busyFromCalendar({ text: calendarOf(...many), zone: 'UTC', window });
    if (!reading.read) throw new Error(reading.why);
    expect(reading.spans.length).toBeLessThanOrEqual(3_000);
    expect(reading.spans[0]?.from).toBe(window.from);
    expect(reading.spans.at(-1)?.to).toBe('2026-03-22T18:33:00.000Z');
  });
});
