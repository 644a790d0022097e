import type { Clock } from '@candor/event-sourcing';
import { CLOCK, type Scope, type Side, type SigningKey, SigningKeys, signToken, type TokenClaims, tokenSeconds } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Memberships } from '../organizations/memberships.ts';

/** Far less than a retired key stays published. */
const keyKeptMs = 30_000;

/** Signs what services trust for five minutes. */
@Injectable()
export class AccessTokens {
  #key: { readonly key: SigningKey; readonly until: number } | undefined;

  constructor(
    @Inject(SigningKeys) private readonly keys: SigningKeys,
    private readonly memberships: Memberships,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** With what they are a member of now: a candidate's says nothing of it, whoever they are elsewhere. */
  async ofPerson(person: string, side: Side, session: string): Promise<{ readonly token: string; readonly claims: TokenClaims }> {
    const memberships = side === 'member' ? [...(await this.memberships.of(person))] : [];
    const claims: TokenClaims = { sub: person, kind: 'person', memberships, side, session };
    return { token: await this.#sign(claims), claims };
  }

  ofKey(keyId: string, organization: string, scopes: readonly Scope[]): Promise<string> {
    return this.#sign({ sub: keyId, kind: 'key', memberships: [], grant: { organization, scopes: [...scopes] } });
  }

  /** When a token made now expires. */
  expiry(): string {
    return new Date(Date.parse(this.clock.now()) + tokenSeconds * 1_000).toISOString();
  }

  async #sign(claims: TokenClaims): Promise<string> {
    if (!this.#key || this.#key.until <= performance.now())
      this.#key = { key: await this.keys.current(), until: performance.now() + keyKeptMs };
    return await signToken(this.#key.key, claims, this.clock.now());
  }
}
