import { kept } from '../app/kept.ts';
import { currentName, isZone, zoneHere } from './zones.ts';

/** The zone that was chosen here before, or the one that this device stands in. */
export function firstZone(): string {
  const chosen = kept('zone');
  return chosen !== undefined && isZone(chosen) ? currentName(chosen) : zoneHere();
}
