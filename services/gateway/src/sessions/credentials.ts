import { type HttpPlugin, hasExpired, Problem } from '@candor/platform';
import { ApiKeys, looksLikeKey } from '../api-keys/api-keys.ts';
import { suspicion } from './forgery.rule.ts';
import { type DoorRequest, isSecure, readCookies } from './session-cookies.ts';

/**
 * Turns what people and machines show at the door into the token that every service checks: a browser's cookie, which no script
 * can read, or an API key. Who sends a token sends it on: no cookie counts then.
 */
export const credentials: HttpPlugin = (fastify, { config, clock, provided }) => {
  const keys = provided(ApiKeys);
  fastify.addHook('onRequest', async (request) => {
    const { headers } = request.raw;
    const key = looksLikeKey(headers.authorization);
    if (key !== undefined) headers.authorization = `Bearer ${await keys.exchange(key)}`;
    if (headers.authorization !== undefined) return;
    const access = tokenIn(request, config.baseUrl);
    if (access !== undefined && !hasExpired(access, clock.now())) headers.authorization = `Bearer ${access}`;
  });
};

/** The cookie's token, once it is certain that Candor's own page had the request sent. Throws {@link Problem} 403 `cross_site`. */
function tokenIn(request: DoorRequest & { readonly method: string }, baseUrl: string): string | undefined {
  const { method, headers, protocol } = request;
  const { access, refresh } = readCookies(request, isSecure(request, baseUrl));
  if (access === undefined && refresh === undefined) return undefined;
  const origins = [new URL(baseUrl).origin, `${protocol}://${String(headers['host'])}`];
  const detail = suspicion({ method, headers, origins });
  if (detail !== undefined) throw new Problem(403, 'cross_site', { detail });
  return access === '' ? undefined : access;
}
