import { expect, test } from '@jest/globals';
import { letterOf, nextVariantId, placesAfter, tellableParts } from './pitch-parts.ts';

const part = (partId: string, place: number) => ({ partId, title: partId, place });

test('a new variant comes behind those that there were', () => {
  expect(nextVariantId([], 'abcdefghij')).toBe('v-01-abcdefgh');
  expect(nextVariantId([{ variantId: 'v-02-x' }, { variantId: 'v-11-y' }, { variantId: 'warm' }], 'abcdefgh')).toBe('v-12-abcdefgh');
});

test('each variant has a letter', () => {
  const variants = [{ variantId: 'v-01' }, { variantId: 'v-02' }];
  expect([letterOf(variants, 'v-01'), letterOf(variants, 'v-02'), letterOf(variants, 'gone')]).toEqual(['A', 'B', 'A']);
});

test('two parts change places, and parts without a place of their own get one', () => {
  expect(placesAfter([part('a', 0), part('b', 1), part('c', 2)], 'c', -1)).toEqual([part('c', 1), part('b', 2)]);
  expect(placesAfter([part('a', 0), part('b', 0)], 'a', 1)).toEqual([part('a', 1)]);
});

test('the first one cannot be told earlier, nor the last one later', () => {
  const parts = [part('a', 0), part('b', 1)];
  expect([placesAfter(parts, 'a', -1), placesAfter(parts, 'b', 1), placesAfter(parts, 'gone', 1)]).toEqual([[], [], []]);
});

test('a part without words cannot be told', () => {
  const variant = (retired: boolean) => ({ variantId: 'v', revision: 1, label: null, text: 'Once', retired });
  const parts = [
    { ...part('a', 0), variants: [variant(true)] },
    { ...part('b', 1), variants: [variant(true), variant(false)] },
    { ...part('c', 2), variants: [] },
  ];
  expect(tellableParts(parts).map(({ partId }) => partId)).toEqual(['b']);
});
