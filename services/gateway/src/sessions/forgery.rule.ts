/** What tells who had a request sent that a browser put cookies on. */
export interface CookieRequest {
  readonly method: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Where Candor is reached, such as `https://candor.example`. */
  readonly origins: readonly string[];
}

/** Any value: that it is there is what no page of another site can bring about without being asked for leave, which is not given. */
export const forgeryHeader = 'candor-csrf';

const safe = ['GET', 'HEAD', 'OPTIONS'];

/** Why a request may be another site's doing; undefined: it is not. */
export function suspicion({ method, headers, origins }: CookieRequest): string | undefined {
  if (safe.includes(method)) return undefined;
  if (!headers[forgeryHeader]) return 'The request needs the header Candor-Csrf, with any value.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'The request comes from another site.';
  const { origin } = headers;
  if (origin !== undefined && !(typeof origin === 'string' && origins.includes(origin))) return 'The request comes from another site.';
  return undefined;
}
