import type { Instant } from '@candor/contracts';
import { type CryptoKey, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { Membership, Side } from './asker.ts';
import { Scope } from './scopes.ts';

/** What a token says of its bearer. */
export const TokenClaims = z.object({
  sub: z.string().min(1),
  kind: z.enum(['person', 'key']),
  memberships: z.array(Membership),
  /** Of a person. Left out: the member side. */
  side: Side.optional(),
  /** The session that the token comes from, if it comes from one. */
  session: z.string().min(1).optional(),
  /** Of a key: the organization that it is of, and all it may. */
  grant: z.object({ organization: z.string().min(1), scopes: z.array(Scope) }).optional(),
});
export type TokenClaims = z.infer<typeof TokenClaims>;

export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
}

const party = 'candor';
const algorithm = 'EdDSA';
/** Services trust a token without asking anybody, so what has changed since must be forgotten soon. */
export const tokenSeconds = 300;

export async function signToken(key: SigningKey, claims: TokenClaims, now: Instant): Promise<string> {
  const seconds = Math.floor(Date.parse(now) / 1_000);
  const { sub, ...others } = claims;
  return new SignJWT(others)
    .setProtectedHeader({ alg: algorithm, kid: key.id, typ: 'JWT' })
    .setSubject(sub)
    .setIssuer(party)
    .setAudience(party)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + tokenSeconds)
    .sign(key.privateKey);
}

/** Throws {@link Problem}: 401 for a token that is not good, 503 when the keys cannot be had. */
export async function verifyToken(token: string, keys: JWTVerifyGetKey, now: Instant): Promise<TokenClaims> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: party,
      audience: party,
      algorithms: [algorithm],
      currentDate: new Date(now),
      maxTokenAge: tokenSeconds,
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return TokenClaims.parse(payload);
  } catch (failure) {
    throw refusal(failure);
  }
}

function refusal(failure: unknown): Problem {
  if (failure instanceof errors.JWTExpired) return unauthorized('token_expired', 'The token has expired. Get a new one.');
  if (failure instanceof errors.JWKSTimeout || !(failure instanceof errors.JOSEError || failure instanceof z.ZodError))
    return new Problem(503, 'service_unavailable', {
      detail: 'The keys that tokens are checked with cannot be had at the moment.',
      headers: { 'retry-after': '2' },
    });
  return unauthorized('token_invalid', 'The token is not one of Candor, or it has been changed.');
}

/** Whether a token says itself that its time is over; its signature is not looked at. */
export function hasExpired(token: string, now: Instant): boolean {
  try {
    const { exp } = decodeJwt(token);
    return exp !== undefined && exp * 1_000 <= Date.parse(now);
  } catch {
    return false;
  }
}

export const unauthorized = (code: string, detail: string): Problem =>
  new Problem(401, code, { detail, headers: { 'www-authenticate': 'Bearer realm="candor"' } });
