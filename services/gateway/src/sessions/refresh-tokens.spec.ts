import { expect, test } from '@jest/globals';
import { RefreshTokens } from './refresh-tokens.ts';

const tokens = new RefreshTokens(new Uint8Array(32).fill(1));
const named = { sessionId: 'S-u2auhUV6FK2JU_jxFuiQ', generation: 7 };

test('a token says which session it is of and how often that was refreshed', () => {
  expect(tokens.read(tokens.make(named))).toEqual(named);
  expect(tokens.make(named)).toBe(tokens.make({ ...named }));
});

test('a token that was changed, or made elsewhere, says nothing', () => {
  const token = tokens.make(named);
  const [session = '', , mac = ''] = token.split('.');
  const elsewhere = new RefreshTokens(new Uint8Array(32).fill(2)).make(named);
  const stray = `${token.slice(0, -1)}${token.endsWith('B') ? 'C' : 'B'}`;
  for (const bad of [
    `${session}.8.${mac}`,
    `T${token.slice(1)}`,
    elsewhere,
    stray,
    `${token} `,
    '',
    `${session}.7`,
    `${session}.-1.${mac}`,
  ])
    expect([bad, tokens.read(bad)]).toEqual([bad, undefined]);
});
