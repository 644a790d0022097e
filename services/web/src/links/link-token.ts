/** What a signed link says of itself. Whether that is true only the services know: they check the signature. */
export interface LinkTold {
  readonly purpose: string;
  readonly subject: string;
  readonly organization?: string;
  readonly expiresAt?: string;
  /** It came on a screen instead of by mail: nobody knows whether the address is theirs, and it is good for its booking alone. */
  readonly unproven?: true;
}

/** Undefined: it is no link, or not all of it. */
export function readLink(token: string): LinkTold | undefined {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof claims !== 'object' || claims === null || !('purpose' in claims) || !('subject' in claims)) return undefined;
    const { purpose, subject } = claims;
    if (typeof purpose !== 'string' || typeof subject !== 'string') return undefined;
    const organization = 'organization' in claims && typeof claims.organization === 'string' ? { organization: claims.organization } : {};
    const expiry = 'exp' in claims && typeof claims.exp === 'number' ? { expiresAt: new Date(claims.exp * 1_000).toISOString() } : {};
    return { purpose, subject, ...organization, ...expiry, ...(isUnproven(claims) ? { unproven: true } : {}) };
  } catch {
    return undefined;
  }
}

const isUnproven = (claims: object): boolean =>
  'facts' in claims &&
  typeof claims.facts === 'object' &&
  claims.facts !== null &&
  'address' in claims.facts &&
  claims.facts.address === 'unproven';
