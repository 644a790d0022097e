import { minuteOfDay } from '@candor/contracts';

const formats = new Map<string, Intl.DateTimeFormat>();
const shown = new Map<string, Map<number, { date: string; minute: number }>>();

/** What clocks of a zone show. */
export function clock(zone: string, at: number): { readonly date: string; readonly minute: number } {
  const known = shown.get(zone) ?? new Map<number, { date: string; minute: number }>();
  shown.set(zone, known);
  const before = known.get(at);
  if (before) return before;
  const options = { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' } as const;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', options);
  formats.set(zone, format);
  const [date = '', time = ''] = format.format(at).split(' ');
  const value = { date, minute: minuteOfDay(time) };
  known.set(at, value);
  return value;
}
