import { formatFor } from './formats.ts';

/** Zones that one can choose, and the one that a device stands in. */

/** Zones that browsers still know by the names that cities had (CLDR keeps them for ever), and what they are called by now. */
const renamed: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** A zone by the name that it has today, where this browser can read clocks by it. */
export function currentName(zone: string): string {
  const today = renamed[zone];
  return today !== undefined && isZone(today) ? today : zone;
}

export const zoneHere = (): string => currentName(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');

/** Whether clocks can be read in it here. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** `Europe/Berlin` → `Berlin`; `America/Argentina/Salta` → `Salta`. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** `UTC+1`, `UTC−3:30`, `UTC`: what clocks there differ by at that moment. */
export function offsetOf(zone: string, at: number): string {
  const name = formatFor('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '', hours = '0', minutes = '00'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  if (Number(hours) === 0 && minutes === '00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** Where the time is, with the difference that it has then: `Berlin (UTC+1)`. */
export const zoneName = (zone: string, at: number): string => (zone === 'UTC' ? 'UTC' : `${cityOf(zone)} (${offsetOf(zone, at)})`);

/** All that this browser knows, and the one that is chosen. */
export function zonesToChoose(chosen: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone').map(currentName);
  return [...new Set(['UTC', currentName(chosen), ...known])].toSorted();
}
