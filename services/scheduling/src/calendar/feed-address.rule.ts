import ipaddr from 'ipaddr.js';

export type RefusedFeedAddress = 'not an address' | 'not https' | 'holds credentials' | 'unknown host' | 'not public';

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

/** The address to fetch for what a host typed; `webcal:` is another name for `https:`. */
export function feedAddress(typed: string): { readonly url: string; readonly host: string } | { readonly refused: RefusedFeedAddress } {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text)) return { refused: 'not an address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { refused: 'not https' };
  if (url.username !== '' || url.password !== '') return { refused: 'holds credentials' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicIp(host)) return { refused: 'not public' };
  url.hash = '';
  return { url: url.href, host };
}

/** Why a host that resolved to these IPs may not be connected to. One IP that is not public is enough: any of them may be picked. */
export function refusedIps(ips: readonly string[]): RefusedFeedAddress | undefined {
  if (ips.length === 0) return 'unknown host';
  return ips.every(isPublicIp) ? undefined : 'not public';
}
