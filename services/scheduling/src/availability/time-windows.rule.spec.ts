import { expect, test } from '@jest/globals';
import { joinWindows, sameWindows } from './time-windows.rule.ts';

test('windows are put in order and joined where they touch', () =>
  expect(
    joinWindows([
      { start: '13:00', end: '17:00' },
      { start: '09:00', end: '12:00' },
      { start: '12:00', end: '13:00' },
      { start: '20:00', end: '24:00' },
    ]),
  ).toEqual([
    { start: '09:00', end: '17:00' },
    { start: '20:00', end: '24:00' },
  ]));

test('a window inside another disappears in it', () =>
  expect(
    joinWindows([
      { start: '09:00', end: '17:00' },
      { start: '10:00', end: '11:00' },
    ]),
  ).toEqual([{ start: '09:00', end: '17:00' }]));

test('joining twice changes nothing more', () => {
  const once = joinWindows([
    { start: '10:00', end: '11:00' },
    { start: '09:00', end: '10:00' },
  ]);
  expect(sameWindows(joinWindows(once), once)).toBe(true);
});
