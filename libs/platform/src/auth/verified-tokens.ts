import type { Instant } from '@candor/contracts';
import { decodeJwt, type JWTVerifyGetKey } from 'jose';
import { type TokenClaims, verifyToken } from './token.ts';

const most = 2_000;

interface Verified {
  readonly claims: TokenClaims;
  /** ms since the epoch */
  readonly from: number;
  readonly until: number;
}

/** Its bearer sends a token many times in its few minutes: the signature is checked once, its time each time. */
export class VerifiedTokens {
  readonly #verified = new Map<string, Verified>();

  constructor(private readonly keys: JWTVerifyGetKey) {}

  /** As {@link verifyToken}. */
  async claimsOf(token: string, now: Instant): Promise<TokenClaims> {
    const known = this.#verified.get(token);
    const at = Date.parse(now);
    if (known && known.from <= at && at < known.until) return known.claims;
    const claims = await verifyToken(token, this.keys, now);
    const { iat = 0, exp = 0 } = decodeJwt(token);
    this.#verified.set(token, { claims, from: iat * 1_000, until: exp * 1_000 });
    const [oldest] = this.#verified.keys();
    if (this.#verified.size > most && oldest !== undefined) this.#verified.delete(oldest);
    return claims;
  }
}
