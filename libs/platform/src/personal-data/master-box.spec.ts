import { expect, test } from '@jest/globals';
import { MasterBox } from './master-box.ts';

const masterKey = new Uint8Array(32).fill(1);
const box = new MasterBox(masterKey, 'sign-in');

test('opens what it sealed, for the same document only', () => {
  const sealed = box.seal('ana@example.org', 'r1');
  expect(sealed).not.toContain(Buffer.from('ana@').toString('base64url').slice(0, 4));
  expect(box.seal('ana@example.org', 'r1')).not.toBe(sealed);
  expect(box.open(sealed, 'r1')).toBe('ana@example.org');
  expect(box.open(sealed, 'r2')).toBeUndefined();
});

test.each([
  ['another purpose', new MasterBox(masterKey, 'other')],
  ['another installation', new MasterBox(new Uint8Array(32).fill(2), 'sign-in')],
])('a box of %s does not', (_, other) => expect(other.open(box.seal('x', 'r1'), 'r1')).toBeUndefined());

test.each(['', 'x', 'AAAA'])('nonsense such as %j is not opened', (sealed) => expect(box.open(sealed, 'r1')).toBeUndefined());
