import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localTimes } from './local-time.rule.ts';
import { columnName, xmlText } from './spreadsheet-xml.rule.ts';
import { type Cell, rowWriter, writtenColumns } from './table.rule.ts';

const start = { key: 'start', title: 'Start', type: 'instant', description: 'When.', personal: false } as const;
const place = { key: 'place', title: 'Place', type: 'text', description: 'Where.', personal: false } as const;

describe('an instant', () => {
  test('has a column in UTC and one on the clocks of the zone', () => {
    expect(writtenColumns([start], 'Asia/Kathmandu').map(({ name, type }) => [name, type])).toEqual([
      ['start_utc', 'utc'],
      ['start_local', 'local'],
    ]);
    const row = (zone: string, ...values: Cell[]) => rowWriter({ columns: writtenColumns([start, place], zone), zone })(values);
    expect(row('Asia/Kathmandu', '2026-03-29T01:00:00.000Z', 'Lima')).toEqual(['2026-03-29T01:00:00.000Z', '2026-03-29T06:45:00', 'Lima']);
    expect(row('UTC', null, 'Lima')).toEqual([null, null, 'Lima']);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59'],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00'],
    ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00'],
    ['Europe/Berlin', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00.000Z', '2026-04-05T01:30:00'],
    ['Pacific/Apia', '2026-01-01T10:59:00.000Z', '2026-01-01T23:59:00'],
    ['America/St_Johns', '2026-06-01T00:00:00.000Z', '2026-05-31T21:30:00'],
  ])('in %s at %s is %s', (zone, instant, local) => expect(localTimes(zone)(instant)).toBe(local));

  test('is what the clocks of the zone show, whenever it is asked for', () => {
    const local = localTimes('America/New_York');
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium' });
    const year = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(fc.property(year, (at) => expect(local(at.toISOString())).toBe(shown.format(at).replace(' ', 'T'))));
  });
});

test('columns of a sheet are named as in a spreadsheet', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

test.each([
  ['<a> & "b"', '&lt;a&gt; &amp; &quot;b&quot;'],
  ['\u0000\u001f\r', '_x0000__x001F__x000D_'],
  ['a\tb\nc', 'a\tb\nc'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x12', '_x12'],
  ['\ud800', '_xD800_'],
  ['😀', '😀'],
])('%j is %j in the XML of a sheet', (text, xml) => expect(xmlText(text)).toBe(xml));
