import { tokenSeconds } from '@candor/platform';
import { parseCookie, type SetCookie, stringifySetCookie } from 'cookie';

/** As much of a request as the door looks at. */
export interface DoorRequest {
  readonly ip: string;
  readonly protocol: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
}

export interface DoorReply {
  header(name: string, value: readonly string[]): unknown;
}

/** `access` goes wherever the API is; `refresh` only to the place that takes it. */
const paths = { access: '/api', refresh: '/api/session' } as const;
type Name = keyof typeof paths;

/** Under https no page that was served without it, of this or a neighbouring host, can have set them. */
const nameOf = (name: Name, secure: boolean): string => `${secure ? '__Secure-' : ''}candor-${name}`;

export const isSecure = ({ protocol }: Pick<DoorRequest, 'protocol'>, baseUrl: string): boolean =>
  protocol === 'https' || baseUrl.startsWith('https:');

export function readCookies({ headers }: Pick<DoorRequest, 'headers'>, secure: boolean): { readonly [K in Name]?: string | undefined } {
  const { cookie } = headers;
  if (typeof cookie !== 'string') return {};
  const cookies = parseCookie(cookie);
  return { access: cookies[nameOf('access', secure)], refresh: cookies[nameOf('refresh', secure)] };
}

/** No script can read them, and no other site's page has them sent. */
export function setCookies(reply: DoorReply, secure: boolean, access: string, refresh: string, refreshSeconds: number): void {
  reply.header('set-cookie', [
    cookie('access', secure, access, tokenSeconds),
    cookie('refresh', secure, refresh, Math.max(0, Math.floor(refreshSeconds))),
  ]);
}

export const clearCookies = (reply: DoorReply, secure: boolean): void =>
  void reply.header('set-cookie', [cookie('access', secure, '', 0), cookie('refresh', secure, '', 0)]);

function cookie(name: Name, secure: boolean, value: string, maxAge: number): string {
  const set: SetCookie = { name: nameOf(name, secure), value, maxAge, path: paths[name], httpOnly: true, sameSite: 'strict', secure };
  return stringifySetCookie(set);
}
