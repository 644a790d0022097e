import { describe, expect, test } from '@jest/globals';
import { type LinkClaims, Links } from './links.ts';

const now = '2026-03-02T09:00:00.000Z';
const claims: LinkClaims = {
  purpose: 'booking-guest',
  subject: 'b1',
  person: 'ana',
  organization: 'acme',
  expiresAt: '2026-03-02T10:00:00.000Z',
  facts: { start: '2026-03-03T09:00:00.000Z' },
};
const links = new Links(new Uint8Array(32).fill(1));
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'good',
    ({ status, code }: { status: number; code: string }) => `${status} ${code}`,
  );

describe('a signed link', () => {
  test('says what it was made for, until it expires', async () => {
    const token = await links.sign(claims);
    expect(await links.verify(token, now)).toEqual(claims);
    expect(await links.sign({ ...claims })).toBe(token);
    expect(await codeOf(links.verify(token, '2026-03-02T10:00:00.000Z'))).toBe('410 link_expired');
  });

  test('that was changed, cut off, or made elsewhere is none', async () => {
    const token = await links.sign(claims);
    const [head = '', , signature = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, person: 'ben', exp: 9e9 })).toString('base64url');
    const elsewhere = await new Links(new Uint8Array(32).fill(2)).sign(claims);
    const unsigned = `${Buffer.from('{"alg":"none","typ":"candor-link"}').toString('base64url')}.${other}.`;
    for (const bad of [`${head}.${other}.${signature}`, token.slice(0, -2), elsewhere, unsigned, '', 'x'])
      expect(await codeOf(links.verify(bad, now))).toBe('401 link_invalid');
  });
});
