import { expect, test } from '@jest/globals';
import { errorOfField } from './field-errors.ts';

test('what is wrong stands at the field whose path ends with it', () => {
  const errorOf = errorOfField({ 'description.location.linkTemplate': 'Give an address.', name: 'Too long.' });
  expect(errorOf('linkTemplate')).toBe('Give an address.');
  expect(errorOf('name')).toBe('Too long.');
  expect(errorOf('address')).toBeUndefined();
});
