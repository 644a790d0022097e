import { expect, test } from '@jest/globals';
import { figurePath } from './figure-path.ts';

test('the address of a figure names its period and its cell', () => {
  expect(figurePath({ signal: 'talk-share', window: '2026-10', dimensions: {} }, false)).toBe('/team/signals/talk-share?month=2026-10');
  expect(figurePath({ signal: 'expected-pay', window: '2026-Q3', dimensions: { currency: 'EUR' } }, true)).toBe(
    '/team/signals/expected-pay?month=2026-09&cell=currency%3DEUR&demo=true',
  );
});
