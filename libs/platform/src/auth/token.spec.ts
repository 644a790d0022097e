import { expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { hasExpired, signToken } from './token.ts';

const now = '2026-03-02T09:00:00.000Z';

test('a token says itself when its time is over', async () => {
  const { privateKey } = await generateKeyPair('EdDSA');
  const token = await signToken({ id: 'k1', privateKey }, { sub: 'ana', kind: 'person', memberships: [] }, now);
  expect(['2026-03-02T09:04:59.999Z', '2026-03-02T09:05:00.000Z'].map((at) => hasExpired(token, at))).toEqual([false, true]);
});

test.each(['', 'x', 'a.b.c'])('of %j nothing can be said: whoever checks tokens refuses it', (token) =>
  expect(hasExpired(token, now)).toBe(false),
);
