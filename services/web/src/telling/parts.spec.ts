import { expect, test } from '@jest/globals';
import { placesAfter } from '../pitch/pitch-parts.ts';
import { askedOf, nextPlace, type Part, placedBefore } from './parts.ts';

const part = (partId: string, place: number): Part => ({
  partId,
  title: partId,
  text: 'So it is',
  topic: 'growth',
  forCandidates: true,
  place,
});

test('what was moved can go back to where it was', () => {
  const before = [part('a', 0), part('b', 0), part('c', 7)];
  expect(placedBefore(before, placesAfter(before, 'c', -1))).toEqual([part('b', 0), part('c', 7)]);
});

test('a new part comes behind all that there are', () => {
  expect(nextPlace([])).toBe(0);
  expect(nextPlace([part('a', 4), part('b', 2)])).toBe(5);
});

test('its id is not sent with a part', () =>
  expect(askedOf(part('a', 3))).toEqual({ title: 'a', text: 'So it is', topic: 'growth', forCandidates: true, place: 3 }));
