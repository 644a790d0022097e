import { randomBytes } from 'node:crypto';
import { BrokenSeal, type KeyHolder, type PersonalText } from '@candor/event-sourcing';
import { z } from 'zod';
import { decrypt, encrypt, nonceBytes } from './aead.ts';

/** What a token says about itself; all of it is authenticated. */
export interface SealedAbout extends KeyHolder {
  readonly key: string;
  readonly event: string;
  readonly field: string;
}

export interface SealedText extends SealedAbout {
  readonly head: string;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

const shape = /^sealed:1:([\w-]+):([\w-]+):([\w-]+)$/;
const Head = z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), z.string()]);

/** `sealed:1:<head>:<nonce>:<ciphertext and tag>`, each in base64url; the head is JSON of person, organization, key, event, field. */
export function sealText(
  key: { readonly id: string; readonly secret: Uint8Array },
  { person, organization, event, field, text }: PersonalText,
): string {
  const head = Buffer.from(JSON.stringify([person, organization ?? null, key.id, event, field])).toString('base64url');
  const nonce = randomBytes(nonceBytes);
  const sealed = encrypt(key.secret, nonce, authenticated(head), Buffer.from(text, 'utf8'));
  return `sealed:1:${head}:${nonce.toString('base64url')}:${Buffer.from(sealed).toString('base64url')}`;
}

/** Throws {@link BrokenSeal}. */
export function parseToken(token: string): SealedText {
  const parsed = tryParse(token);
  if (!parsed) throw new BrokenSeal('a sealed text is damaged: it does not have the form of one');
  return parsed;
}

/** Throws {@link BrokenSeal}. */
export function openText(secret: Uint8Array, { head, nonce, sealed, event, field }: SealedText): string {
  const plain = decrypt(secret, nonce, authenticated(head), sealed);
  if (!plain) throw new BrokenSeal(`the sealed text of event ${event}, field ${field}, was changed or cut off after it was stored`);
  return Buffer.from(plain).toString('utf8');
}

export function tryParse(token: string): SealedText | undefined {
  const [, head, nonce, sealed] = shape.exec(token) ?? [];
  if (head === undefined || nonce === undefined || sealed === undefined) return undefined;
  const bytes = [head, nonce, sealed].map(exactly);
  const parts = bytes[0] && Head.safeParse(json(bytes[0]));
  if (!parts?.success || !bytes[1] || !bytes[2]) return undefined;
  const [person, organization, key, event, field] = parts.data;
  return { person, organization: organization ?? undefined, key, event, field, head, nonce: bytes[1], sealed: bytes[2] };
}

/** Everybody under whose keys something in this value is sealed. */
export function holdersIn(value: unknown): readonly KeyHolder[] {
  const found = new Map<string, KeyHolder>();
  const look = (inner: unknown): void => {
    if (typeof inner === 'string') {
      const token = inner.startsWith('sealed:1:') ? tryParse(inner) : undefined;
      if (token) found.set(JSON.stringify([token.person, token.organization]), { person: token.person, organization: token.organization });
    } else if (typeof inner === 'object' && inner !== null) for (const part of Object.values(inner)) look(part);
  };
  look(value);
  return [...found.values()];
}

const authenticated = (head: string): Uint8Array => Buffer.from(`candor text 1:${head}`);

/** Decoding ignores stray bits at the end, which would let a changed token pass. */
function exactly(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
