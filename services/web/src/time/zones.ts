/** Zones that one can choose, and the one that a device stands in. */

export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

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
  const name = Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
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
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set(['UTC', chosen, ...known])].toSorted((a, b) => a.localeCompare(b));
}
