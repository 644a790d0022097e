import { expect, test } from '@jest/globals';
import { csvOf } from './table-file.ts';

const row = { key: 'a', value: 0.5, low: 0.4, high: 0.6, n: 12, before: null };

test('a chart as a file has a line for each mark, and no formula', () =>
  expect(
    csvOf(
      {
        unit: 'ratio',
        currency: undefined,
        of: 'cells',
        rows: [
          { ...row, name: 'Rust, Go', whole: 170 },
          { ...row, name: '=1+1', low: null, high: null },
        ],
      },
      '2026-Q3',
    ),
  ).toBe(
    'name,value,low_95,high_95,n,of,unit,window\r\n"Rust, Go",0.5,0.4,0.6,12,170,ratio,2026-Q3\r\n\'=1+1,0.5,,,12,,ratio,2026-Q3\r\n',
  ));
