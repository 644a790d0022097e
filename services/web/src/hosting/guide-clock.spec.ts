import { expect, test } from '@jest/globals';
import { guideClock } from './guide-clock.ts';

const sections = [
  { sectionId: 'introduce', fromMinute: 0, minutes: 3 },
  { sectionId: 'explore', fromMinute: 3, minutes: 27 },
];
const after = (minutes: number) => guideClock(sections, 30, minutes * 60_000);

test('a section is left when its time is over, and not before', () => {
  expect(after(2)).toEqual({ sectionId: 'introduce', left: 60_000, over: 0 });
  expect(after(3)).toEqual({ sectionId: 'explore', left: 27 * 60_000, over: 0 });
});

test('what is over says by how much', () => expect(after(34)).toEqual({ sectionId: undefined, left: 0, over: 4 * 60_000 }));

test('a clock that is behind shows the beginning', () => expect(after(-5)).toEqual({ sectionId: 'introduce', left: 3 * 60_000, over: 0 }));
