import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { SigningKeys } from './signing-keys.ts';

/** The gateway's public keys, fetched when needed and kept. A key that is not among them is asked for at most once a second. */
export const keysOfGateway = (gatewayUrl: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(`${gatewayUrl}/.well-known/jwks.json`), {
    cooldownDuration: 1_000,
    cacheMaxAge: 600_000,
    timeoutDuration: 3_000,
  });

/** The gateway's own keys, out of its database. */
export function ownKeys(keys: SigningKeys): JWTVerifyGetKey {
  let known: { readonly until: number; readonly set: ReturnType<typeof createLocalJWKSet> } | undefined;
  const load = async () => {
    known = { until: performance.now() + 60_000, set: createLocalJWKSet(await keys.published()) };
    return known.set;
  };
  return async (header, token) => {
    const set = known && known.until > performance.now() ? known.set : await load();
    try {
      return await set(header, token);
    } catch (failure) {
      if (!(failure instanceof errors.JWKSNoMatchingKey)) throw failure;
      return (await load())(header, token);
    }
  };
}
