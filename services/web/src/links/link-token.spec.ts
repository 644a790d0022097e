import { expect, test } from '@jest/globals';
import { readLink } from './link-token.ts';

const token = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

test('a link says what it is for', () =>
  expect(readLink(token({ purpose: 'booking-guest', subject: 'b1', person: 'Zoë' }))).toEqual({ purpose: 'booking-guest', subject: 'b1' }));

test('a link says until when it is good', () =>
  expect(readLink(token({ purpose: 'operator', subject: 'olga', exp: 1_772_470_800 }))).toEqual({
    purpose: 'operator',
    subject: 'olga',
    expiresAt: '2026-03-02T17:00:00.000Z',
  }));

test('a link that came on a screen says so', () =>
  expect(readLink(token({ purpose: 'booking-guest', subject: 'b1', facts: { address: 'unproven' } }))).toEqual({
    purpose: 'booking-guest',
    subject: 'b1',
    unproven: true,
  }));

test.each([
  ['cut off', token({ purpose: 'feedback', subject: 'x' }).slice(0, -6)],
  ['empty', ''],
  ['no JSON', 'a.bm90IGpzb24.c'],
  ['of other claims', token({ sub: 'me' })],
  ['no object', token('booking-guest')],
  ['of other types', token({ purpose: 1, subject: {} })],
])('what is %s is no link', (_what, text) => expect(readLink(text)).toBeUndefined());
