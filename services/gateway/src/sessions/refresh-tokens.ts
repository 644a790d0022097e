import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export interface RefreshToken {
  readonly sessionId: string;
  /** How often the session had been refreshed when the token was made. */
  readonly generation: number;
}

const form = /^([\w-]{22})\.(\d{1,9})\.([\w-]{43})$/;

/**
 * What a browser refreshes its session with. Tokens are derived from the master key, session and generation: the database holds
 * nothing that one could be made of, and the one in use can be given again to a second tab that asks at the same time.
 */
export class RefreshTokens {
  readonly #key: Uint8Array;

  constructor(masterKey: Uint8Array) {
    this.#key = new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'candor/refresh-tokens', 32));
  }

  make({ sessionId, generation }: RefreshToken): string {
    const named = `${sessionId}.${generation}`;
    return `${named}.${this.#mac(named)}`;
  }

  /** Undefined when it is none of ours. */
  read(token: string): RefreshToken | undefined {
    const [, sessionId, generation, mac] = form.exec(token) ?? [];
    if (sessionId === undefined || generation === undefined || mac === undefined) return undefined;
    // as texts: several of them decode to the same bytes
    if (!timingSafeEqual(Buffer.from(mac), Buffer.from(this.#mac(`${sessionId}.${generation}`)))) return undefined;
    return { sessionId, generation: Number(generation) };
  }

  #mac(named: string): string {
    return createHmac('sha256', this.#key).update(named).digest('base64url');
  }
}
