import ipaddr from 'ipaddr.js';

export type RefusedFeedAddress = 'not an address' | 'not http' | 'not public';

/** Where to fetch, without what signs in there. */
export interface FeedAddress {
  readonly url: string;
  readonly host: string;
  readonly credentials?: { readonly user: string; readonly password: string };
}

const publicV6 = ipaddr.parseCIDR('2000::/3');
/** Azure answers machines inside it here, in a range that is public otherwise. */
const publicMetadata = '168.63.129.16';

/** Everything that is not plainly public is refused: ranges with a name of their own, and IPv6 outside global unicast. */
export function isPublicIp(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.parse(ip);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv6' ? address.match(publicV6) : address.toString() !== publicMetadata;
}

/**
 * The address to fetch for what somebody typed; `webcal:` is another name for `https:`. `isAllowed` says which IPs may be
 * written out in it.
 */
export function feedAddress(typed: string, isAllowed = isPublicIp): FeedAddress | { readonly refused: RefusedFeedAddress } {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  const url = URL.parse(text);
  if (!url) return { refused: 'not an address' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { refused: 'not http' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isAllowed(host)) return { refused: 'not public' };
  const [user, password] = [url.username, url.password].map(decoded);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url: url.href, host, ...(user || password ? { credentials: { user: user ?? '', password: password ?? '' } } : {}) };
}

/** Whether a host that resolved to these IPs may not be connected to. One IP that is not allowed is enough: any of them may be picked. */
export const areRefused = (ips: readonly string[], isAllowed = isPublicIp): boolean =>
  ips.length === 0 || !ips.every((ip) => isAllowed(ip));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
