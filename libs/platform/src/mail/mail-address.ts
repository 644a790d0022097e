import { domainToASCII } from 'node:url';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

// Quoted local parts and IP addresses for domains are within the standard, and nobody's.
const localPart = /^[^\s"(),:;<>@[\]\\.\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+(\.[^\s"(),:;<>@[\]\\.\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+)*$/u;
const domainName = /^(?=.{1,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)*[a-z]([a-z\d-]{0,61}[a-z\d])?$/;

/**
 * The address as it is handed to a mail server: its domain in ASCII, the part before the @ as it was (RFC 6531 allows letters
 * of any script there). Undefined where it is no address, or could be read as more than one.
 */
export function deliverable(address: string): string | undefined {
  const composed = address.trim().normalize('NFC');
  const at = composed.lastIndexOf('@');
  const local = composed.slice(0, at);
  const domain = domainToASCII(composed.slice(at + 1));
  if (at < 1 || Buffer.byteLength(local) > 64 || !localPart.test(local) || !domainName.test(domain)) return undefined;
  return Buffer.byteLength(local) + 1 + domain.length > 254 ? undefined : `${local}@${domain}`;
}

/** `Candor <mail@candor.example>`, or an address alone. Undefined where it is neither. */
export function parseMailbox(text: string): Mailbox | undefined {
  const [, name = '', bracketed] = /^([^<>]*)<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = deliverable(bracketed ?? text);
  return address === undefined ? undefined : { name: oneLine(name).replace(/^"(.*)"$/, '$1'), address };
}

/**
 * A text for a header: no control characters, so that it cannot become a header of its own, and none that turn the
 * direction of writing, so that it is read as it is written.
 */
export const oneLine = (text: string, most = 250): string =>
  [...text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()].slice(0, most).join('');
