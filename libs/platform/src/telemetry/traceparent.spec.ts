import { expect, test } from '@jest/globals';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

test('a traceparent survives parsing and formatting', () => {
  for (const text of [`00-${trace}-${span}-01`, `00-${trace}-${span}-00`]) {
    const parsed = parseTraceparent(text);
    expect(parsed && formatTraceparent(parsed)).toBe(text);
  }
});

test('a later version may say more, and is carried on as version 00', () => {
  const parsed = parseTraceparent(`cc-${trace}-${span}-01-more`);
  expect(parsed && formatTraceparent(parsed)).toBe(`00-${trace}-${span}-01`);
});

test.each([
  undefined,
  '',
  'nonsense',
  `00-${trace}-${span}`,
  `00-${'0'.repeat(32)}-${span}-01`,
  `00-${trace}-${'0'.repeat(16)}-01`,
  `ff-${trace}-${span}-01`,
  `00-${trace}-${span}-01-more`,
  `00-${trace.toUpperCase()}-${span}-01`,
])('%s is no traceparent', (text) => expect(parseTraceparent(text)).toBeUndefined());
