import { beforeEach, describe, expect, test } from '@jest/globals';
import { type CryptoKey, generateKeyPair } from 'jose';
import { signToken } from './token.ts';
import { VerifiedTokens } from './verified-tokens.ts';

const now = '2026-03-02T09:00:00.000Z';
const ana = { sub: 'ana', kind: 'person', memberships: [] } as const;

describe('tokens that come again', () => {
  let tokens: VerifiedTokens;
  let token: string;
  let checked: number;
  let withdrawn: boolean;
  let privateKey: CryptoKey;

  beforeEach(async () => {
    const pair = await generateKeyPair('EdDSA');
    ({ privateKey } = pair);
    checked = 0;
    withdrawn = false;
    tokens = new VerifiedTokens(async () => {
      checked++;
      if (withdrawn) throw new Error('away');
      return pair.publicKey;
    });
    token = await signToken({ id: 'k1', privateKey }, { ...ana, memberships: [] }, now);
  });

  test('have their signature checked once', async () => {
    for (const at of [now, '2026-03-02T09:04:59.999Z']) expect(await tokens.claimsOf(token, at)).toEqual(ana);
    expect(checked).toBe(1);
  });

  test('are refused once their time is over', async () => {
    await tokens.claimsOf(token, now);
    await expect(tokens.claimsOf(token, '2026-03-02T09:05:06.000Z')).rejects.toMatchObject({ status: 401, code: 'token_expired' });
  });

  test('are checked anew by a clock that stands before their time', async () => {
    await tokens.claimsOf(token, now);
    await expect(tokens.claimsOf(token, '2026-03-02T08:00:00.000Z')).rejects.toMatchObject({ status: 401, code: 'token_invalid' });
    expect(checked).toBe(2);
  });

  test('that were not good are checked each time', async () => {
    withdrawn = true;
    await expect(tokens.claimsOf(token, now)).rejects.toMatchObject({ status: 503 });
    withdrawn = false;
    expect(await tokens.claimsOf(token, now)).toEqual(ana);
  });

  test('are not what another one says under the same signature', async () => {
    await tokens.claimsOf(token, now);
    const [header, , signature] = token.split('.');
    const eve = Buffer.from(JSON.stringify({ ...ana, sub: 'eve' })).toString('base64url');
    await expect(tokens.claimsOf(`${header}.${eve}.${signature}`, now)).rejects.toMatchObject({ status: 401, code: 'token_invalid' });
  });

  test('are forgotten when there are too many others', async () => {
    await tokens.claimsOf(token, now);
    for (let n = 0; n < 2_000; n++)
      await tokens.claimsOf(await signToken({ id: 'k1', privateKey }, { ...ana, sub: `p${n}`, memberships: [] }, now), now);
    expect(checked).toBe(2_001);
    await tokens.claimsOf(token, now);
    expect(checked).toBe(2_002);
  });
});
