import { expect, test } from '@jest/globals';
import { cityOf, currentName, isZone, offsetOf, zoneName, zonesToChoose } from './zones.ts';

const winter = Date.parse('2026-01-15T12:00:00Z');
const summer = Date.parse('2026-07-15T12:00:00Z');

test.each([
  ['Europe/Berlin', 'UTC+1', 'UTC+2'],
  ['America/St_Johns', 'UTC−3:30', 'UTC−2:30'],
  ['Asia/Kathmandu', 'UTC+5:45', 'UTC+5:45'],
  ['UTC', 'UTC', 'UTC'],
  ['Europe/London', 'UTC', 'UTC+1'],
])('clocks in %s differ by %s in winter and %s in summer', (zone, inWinter, inSummer) =>
  expect([offsetOf(zone, winter), offsetOf(zone, summer)]).toEqual([inWinter, inSummer]),
);

test('a zone is called after its city', () => {
  expect(['Europe/Berlin', 'America/Argentina/Salta', 'America/New_York'].map(cityOf)).toEqual(['Berlin', 'Salta', 'New York']);
  expect(zoneName('America/New_York', winter)).toBe('New York (UTC−5)');
  expect(zoneName('UTC', winter)).toBe('UTC');
});

test('only zones in which clocks can be read are zones', () =>
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false]));

test('a zone is known by the name that its city has today', () =>
  expect(['Asia/Calcutta', 'Asia/Katmandu', 'Europe/Berlin'].map(currentName)).toEqual([
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Europe/Berlin',
  ]));

test('the chosen zone can be chosen, also by a name that is old', () => {
  const zones = zonesToChoose('Asia/Calcutta');
  expect(zones).toEqual(expect.arrayContaining(['UTC', 'Asia/Kolkata', 'Europe/Berlin']));
  expect(zones).not.toContain('Asia/Calcutta');
  expect(new Set(zones).size).toBe(zones.length);
});
