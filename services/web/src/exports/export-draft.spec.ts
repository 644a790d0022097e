import { describe, expect, test } from '@jest/globals';
import { type Dataset, emptyDraft, exportOf, missingIn, scheduleOf, sizeInWords } from './export-draft.ts';

const column = (key: string) => ({ key, title: key, type: 'text' as const, description: '', personal: false });
const bookings: Dataset = {
  ...{ key: 'bookings', title: 'Bookings', description: '', time: 'Start' },
  columns: [column('a'), column('b')],
  filters: ['kind'],
};
const draft = emptyDraft('bookings', 'csv');

describe('what is asked for', () => {
  test('has whole days of the zone, and no filter that is empty or unknown', () =>
    expect(
      exportOf(
        { ...draft, from: '2026-03-01', to: '2026-03-31', without: ['b'], values: { kind: 'fit, group', other: 'x' } },
        bookings,
        'Europe/Berlin',
      ),
    ).toEqual({
      dataset: 'bookings',
      format: 'csv',
      columns: ['a'],
      filter: { from: '2026-02-28T23:00:00.000Z', to: '2026-03-31T22:00:00.000Z', values: { kind: ['fit', 'group'] } },
      zone: 'Europe/Berlin',
    }));

  test('again and again has its own period', () =>
    expect(scheduleOf({ ...draft, rhythm: 'month', day: 31, from: '2026-03-01', values: { kind: ' ' } }, bookings, 'UTC')).toMatchObject({
      content: { filter: { from: null, to: null, values: {} } },
      rhythm: { every: 'month', day: 31, at: '08:00' },
      period: 'last',
    }));

  test('needs a column, and a period that does not run backwards', () => {
    expect(missingIn({ ...draft, without: ['a', 'b'] }, bookings)).toBe('columns');
    expect(missingIn({ ...draft, from: '2026-03-02', to: '2026-03-01' }, bookings)).toBe('period');
    expect(missingIn({ ...draft, from: '2026-03-01', to: '2026-03-01' }, bookings)).toBeUndefined();
  });
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_440_000, '1.4 MB'],
])('%s is %s', (bytes, words) => expect(sizeInWords(bytes, 'en')).toBe(words));
