import createClient, { type Middleware } from 'openapi-fetch';
import { takeAhead } from './ahead.ts';
import type { paths } from './schema.d.ts';

/** Why the gateway does not take the cookie, while the session may still go on. */
const stale = ['not_signed_in', 'token_expired', 'token_invalid'];
let refreshing: Promise<boolean> | undefined;

/** One refresh for all requests that find their token too old. False: nobody is signed in. */
export function refreshed(): Promise<boolean> {
  refreshing ??= fetch('/api/session/refresh', { method: 'POST', headers: { 'candor-csrf': '1' } })
    .then(({ ok }) => ok)
    .finally(() => {
      refreshing = undefined;
    });
  return refreshing;
}

/** Cookies say who asks, and no script can read them; the header says that it is this page that does. */
const ownPage: Middleware = {
  onRequest({ request }) {
    request.headers.set('candor-csrf', '1');
    return request;
  },
};

/** `fetch` that refreshes the session once, where that is what is missing. Requests with a link need none. */
async function asSignedIn(request: Request): Promise<Response> {
  const again = request.headers.has('candor-link') ? undefined : request.clone();
  const response = await (takeAhead(request) ?? fetch(request));
  if (!again || response.status !== 401) return response;
  const { code } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { code?: string };
  if (!stale.includes(code ?? '') || !(await refreshed())) return response;
  return fetch(again);
}

export const api = createClient<paths>({ baseUrl: '/', fetch: asSignedIn });
api.use(ownPage);

/** The headers of a request by a signed link; without one, of whoever is signed in. */
export const byLink = (token: string | undefined): Readonly<Record<string, string>> =>
  token === undefined ? {} : { 'candor-link': token };
