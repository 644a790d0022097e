import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from './canonical.ts';

test('members are sorted at every depth, and undefined ones left out', () =>
  expect(canonical({ b: [{ d: 1, c: undefined, a: 'x' }], a: null })).toBe('{"a":null,"b":[{"a":"x","d":1}]}'));

test('the order of a list matters', () => expect(canonical([1, 2])).not.toBe(canonical([2, 1])));

test('the order in which an object was written does not', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const rewritten = Object.fromEntries(Object.entries(object).reverse());
      expect(canonical(rewritten)).toBe(canonical(object));
      expect(JSON.parse(canonical(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  ));
