import type { Chart } from './chart-rows.ts';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers are left as they are. */
const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** What a chart shows, as CSV (RFC 4180): numbers in the unit of the figure, which is named. */
export const csvOf = ({ unit, currency, rows }: Chart, window: string): string =>
  [
    ['name', 'value', 'low_95', 'high_95', 'n', 'of', 'unit', 'window'],
    ...rows.map(({ name, value, low, high, n, whole }) => [
      name,
      value,
      low,
      high,
      n,
      whole ?? null,
      unit === 'money' ? `${currency ?? ''} minor units a year`.trim() : unit,
      window,
    ]),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
