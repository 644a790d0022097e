import { domainToASCII } from 'node:url';

/**
 * One spelling for all spellings of an e-mail address: without spaces around it, composed (NFC), lower case, the domain in
 * ASCII. What is no address is still made comparable.
 */
export function normaliseAddress(address: string): string {
  const composed = address.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = composed.lastIndexOf('@');
  if (at < 0) return composed;
  const domain = composed.slice(at + 1).replace(/\.$/, '');
  return `${composed.slice(0, at)}@${domainToASCII(domain) || domain}`;
}
