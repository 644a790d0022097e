import type { ImportKind } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAmount } from './amounts.rule.ts';
import { readDate, readMoment } from './dates.rule.ts';
import { readHistoryFile } from './history-file.ts';

const terms = { side: 'guest', zone: 'Europe/Berlin', now: '2026-03-02T09:00:00.000Z' } as const;
const read = (kind: ImportKind, text: string, more: object = {}) =>
  readHistoryFile(new TextEncoder().encode(text), kind, { ...terms, ...more });
const notesOf = async (kind: ImportKind, header: string, row: string) =>
  (await read(kind, `${header}\n${row}\n`)).notes.map(({ column, code }) => [column, code]);

describe('past conversations', () => {
  test('are read from what a spreadsheet holds', async () => {
    const file = await read(
      'conversations',
      [
        'Datum;Uhrzeit;Dauer;Art;Mit;E-Mail;Firma;Ergebnis;Notiz;Telefon',
        '1.2.2026;10:00;45;fit;Hana Haas;hana@globex.example;Globex;follow up;Im Mai;1',
        '2026-02-03;;;;;;;;;2',
        '2026-02-04T18:00:00-05:00;;;;Cy;;;;;3',
      ].join('\r\n'),
    );
    expect(file).toMatchObject({ problem: null, rows: 3, unknownColumns: [10], notes: [] });
    expect(file.entries.map(({ entry }) => entry)).toEqual([
      {
        row: 2,
        kind: 'fit',
        start: '2026-02-01T09:00:00.000Z',
        end: '2026-02-01T09:45:00.000Z',
        otherName: 'Hana Haas',
        otherAddress: 'hana@globex.example',
        employerName: 'Globex',
        outcome: { kind: 'follow-up', note: 'Im Mai' },
      },
      expect.objectContaining({
        row: 3,
        kind: 'exploratory',
        start: '2026-02-03T11:00:00.000Z',
        end: '2026-02-03T11:30:00.000Z',
        outcome: null,
      }),
      expect.objectContaining({ row: 4, start: '2026-02-04T23:00:00.000Z', otherName: 'Cy' }),
    ]);
  });

  const header = 'date,time,zone,duration,kind,name,email,outcome,note';
  test.each([
    ['date', 'missing', ',,,,,Hana,,,'],
    ['date', 'malformed', '03/02/2026,,,,,,,,'],
    ['date', 'malformed', '2026-02-30,,,,,,,,'],
    ['date', 'malformed', '2026-02-01,25:00,,,,,,,'],
    ['date', 'malformed', '2026-02-01,10:00,Mars/Olympus,,,,,,'],
    ['date', 'in_the_future', '2026-03-02,10:00,,,,,,,'],
    ['duration', 'malformed', '2026-02-01,,,half an hour,,,,,'],
    ['duration', 'too_large', '2026-02-01,,,999,,,,,'],
    ['kind', 'unknown_value', '2026-02-01,,,,coffee,,,,'],
    ['name', 'malformed', `2026-02-01,,,,,${'a'.repeat(201)},,,`],
    ['address', 'malformed', '2026-02-01,,,,,,hana,,'],
    ['outcome', 'unknown_value', '2026-02-01,,,,,,,hired,'],
    ['outcome', 'unknown_value', '2026-02-01,,,,,,,constructor,'],
    ['outcome', 'needs_another_column', '2026-02-01,,,,,,,,nice'],
    [null, 'wrong_number_of_fields', '2026-02-01,10:00'],
  ])('%s: %s', async (column, code, row) => expect(await notesOf('conversations', header, row)).toEqual([[column, code]]));

  test('are told of everything at once', async () =>
    expect(await notesOf('conversations', header, 'x,,,x,x,,x,x,')).toEqual([
      ['date', 'malformed'],
      ['kind', 'unknown_value'],
      ['duration', 'malformed'],
      ['outcome', 'unknown_value'],
      ['address', 'malformed'],
    ]));

  test('with the same person at the same time are one', async () =>
    expect((await read('conversations', 'date,name,outcome\n2026-02-01,Hana,referred\n1.2.2026,Hana,offer\n')).notes).toEqual([
      { row: 3, column: null, code: 'repeated_in_file', sameAs: 2 },
    ]));

  test('have no notes that hold what stands in the file', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 9 }), { maxLength: 4 }), async (texts) => {
        const lines = texts.map((text) => `${text.replaceAll('"', '')},x,y`).join('\n');
        const { notes } = await read('conversations', `date,kind,outcome\n${lines}`);
        for (const text of texts) expect(JSON.stringify(notes)).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: 30 },
    ));
});

describe('offers', () => {
  test('are read with their money in minor units', async () => {
    const file = await read(
      'offers',
      [
        'date,employer,role,level,currency,base,period,hours,bonus,equity,vesting,country,city,remote,perks,status,answer date,proof',
        '2026-01-15,Globex,Engineer,senior,eur,"85,000.50",year,40,5000,"40,000",4,de,Berlin,yes,Desk; Bike | Lunch,declined,2026-01-20,written',
        '2026-01-16,,Engineer,,JPY,850000,month,,,,,JP,,,,,,',
      ].join('\n'),
    );
    expect(file.notes).toEqual([]);
    expect(file.entries.map(({ entry }) => entry)).toMatchObject([
      {
        row: 2,
        offer: {
          extendedOn: '2026-01-15',
          employerName: 'Globex',
          proof: 'written',
          answer: { answer: 'declined', on: '2026-01-20' },
          terms: {
            level: 'senior',
            place: { country: 'DE', region: 'Berlin', remote: true },
            currency: 'EUR',
            base: 8_500_050,
            bonusPerYear: 500_000,
            equity: { total: 4_000_000, vestingMonths: 48 },
            perks: ['Desk', 'Bike', 'Lunch'],
          },
        },
      },
      {
        row: 3,
        offer: { answer: null, proof: 'word', terms: { currency: 'JPY', base: 850_000, period: 'month', hoursPerWeek: 40, equity: null } },
      },
    ]);
  });

  const header = 'date,role,currency,base,period,hours,equity,vesting,country,level,status,answer date,perks';
  const fine = { date: '2026-01-15', role: 'Engineer', currency: 'EUR', base: '85000', country: 'DE' };
  const row = (more: Readonly<Record<string, string>>) => {
    const cells: Readonly<Record<string, string>> = { ...fine, ...more };
    return header
      .split(',')
      .map((name) => cells[name] ?? '')
      .join(',');
  };
  test.each([
    ['role', 'missing', { role: '' }],
    ['date', 'in_the_future', { date: '2026-03-03' }],
    ['currency', 'malformed', { currency: 'EURO' }],
    ['base', 'malformed', { base: 'a lot' }],
    ['base', 'malformed', { base: '85000.123' }],
    ['period', 'unknown_value', { period: 'sprint' }],
    ['hours-per-week', 'malformed', { hours: '-1' }],
    ['hours-per-week', 'too_large', { hours: '169' }],
    ['vesting-years', 'needs_another_column', { equity: '40000' }],
    ['vesting-years', 'malformed', { vesting: 'four' }],
    ['vesting-years', 'too_large', { vesting: '30' }],
    ['country', 'malformed', { country: 'Germany' }],
    ['level', 'unknown_value', { level: 'wizard' }],
    ['answer', 'unknown_value', { status: 'maybe' }],
    ['answer', 'needs_another_column', { 'answer date': '2026-01-20' }],
    ['answered-on', 'malformed', { status: 'declined', 'answer date': '2026-01-14' }],
    ['perks', 'malformed', { perks: 'p'.repeat(81) }],
  ])('%s: %s', async (column, code, more) => expect(await notesOf('offers', header, row(more))).toEqual([[column, code]]));
});

describe('a file cannot be used', () => {
  test.each([
    ['empty_file', '', []],
    ['empty_file', 'date,role,currency,base,country\n', []],
    ['missing_column', 'role,base\nx,1', ['date', 'currency', 'country']],
    ['repeated_column', 'date,role,currency,base,country,salary\n', []],
    ['broken_quotes', 'date,role,currency,base,country\n2026-01-01,"x,EUR,1,DE\n', []],
  ])('%s', async (problem, text, missingColumns) =>
    expect(await read('offers', text)).toMatchObject({ problem, missingColumns, entries: [], rows: 0 }),
  );
});

describe('amounts', () => {
  test.each([
    ['85000', 2, 8_500_000],
    ['85,000', 2, 8_500_000],
    ['85.000', 2, 8_500_000],
    ['1.085.000', 2, 108_500_000],
    ['85.000,50', 2, 8_500_050],
    ['85,000.5', 2, 8_500_050],
    ["85'000", 2, 8_500_000],
    ['85 000,00', 2, 8_500_000],
    ['0', 2, 0],
    ['850000', 0, 850_000],
    ['850000.00', 0, 850_000],
    ['12.345,678', 3, 12_345_678],
    ['85.000', 3, undefined],
    ['850000.5', 0, undefined],
    ['85,00,0', 2, undefined],
    ['8500.000.00', 2, undefined],
    ['-5', 2, undefined],
    ['85k', 2, undefined],
    ['', 2, undefined],
    ['9'.repeat(17), 2, undefined],
  ])('%j with %i digits is %p', (text, digits, amount) => expect(readAmount(text, digits)).toBe(amount));
});

describe('days and times', () => {
  test.each([
    ['2026-02-28', '2026-02-28'],
    ['1.3.2026', '2026-03-01'],
    ['29.02.2026', undefined],
    ['2026-13-01', undefined],
    ['1999-12-31', undefined],
    ['01/03/2026', undefined],
  ])('%s is %p', (text, day) => expect(readDate(text)).toBe(day));

  test.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-01-15 9:05', '', 'America/New_York', '2026-01-15T14:05:00.000Z'],
    ['2026-01-15T09:05:59', '', 'UTC', '2026-01-15T09:05:00.000Z'],
    ['2026-01-15T09:05:00+02:00', '23:00', 'UTC', '2026-01-15T07:05:00.000Z'],
    ['2026-01-15', '9', 'UTC', undefined],
  ])('%s %s in %s is %p', (date, time, zone, at) => expect(readMoment(date, time, zone)).toBe(at));
});
