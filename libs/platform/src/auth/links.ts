import { hkdfSync, webcrypto } from 'node:crypto';
import { Instant } from '@candor/contracts';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';

/** What a signed link lets whoever holds it do, without an account: one thing, about one subject, for one person, for a while. */
export const LinkClaims = z.object({
  /** The one thing, such as `booking-guest`. */
  purpose: z.string().min(1),
  /** What it is about, such as a booking's id. */
  subject: z.string().min(1),
  person: z.string().min(1),
  organization: z.string().min(1).optional(),
  expiresAt: Instant,
  /** Tells links of the same purpose and subject apart, so that one can be revoked. */
  id: z.string().min(1).optional(),
  /** What whoever made it needs to find again, and nobody may change: no secrets, it can be read. */
  facts: z.record(z.string(), z.string()).optional(),
});
export type LinkClaims = z.infer<typeof LinkClaims>;

const algorithm = 'HS256';
const type = 'candor-link';

/** Signs and checks links with a key that comes from the installation's master key: every service can do both. */
export class Links {
  /** Made once: making it from its bytes takes as long as checking a link. */
  readonly #key: Promise<webcrypto.CryptoKey>;

  constructor(masterKey: Uint8Array) {
    const bytes = hkdfSync('sha256', masterKey, new Uint8Array(), 'candor/links', 32);
    this.#key = webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  }

  /** The same claims give the same token, so that a mail sent again has the same link. */
  async sign({ purpose, subject, person, organization, expiresAt, id, facts }: LinkClaims): Promise<string> {
    const claims = {
      purpose,
      subject,
      person,
      ...(organization === undefined ? {} : { organization }),
      ...(id === undefined ? {} : { id }),
      ...(facts === undefined ? {} : { facts }),
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, typ: type })
      .setExpirationTime(Math.floor(Date.parse(expiresAt) / 1_000))
      .sign(await this.#key);
  }

  /** Throws {@link Problem}: 401 `link_invalid`, 410 `link_expired`. */
  async verify(token: string, now: Instant): Promise<LinkClaims> {
    try {
      const options = { algorithms: [algorithm], typ: type, currentDate: new Date(now), requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, await this.#key, options);
      return LinkClaims.parse({ ...payload, expiresAt: new Date((payload.exp ?? 0) * 1_000).toISOString() });
    } catch (failure) {
      if (failure instanceof errors.JWTExpired)
        throw new Problem(410, 'link_expired', { detail: 'This link has expired. Ask whoever sent it for a new one.' });
      throw new Problem(401, 'link_invalid', { detail: 'This link is not one of Candor, or it has been changed. Copy the whole of it.' });
    }
  }
}
