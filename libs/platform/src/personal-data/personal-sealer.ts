import { createHmac, randomBytes } from 'node:crypto';
import { BrokenSeal, type KeyHolder, type PersonalText, type Sealer } from '@candor/event-sourcing';
import { type DerivedKeys, fingerprintKey } from './derived-keys.ts';
import { type KeyRing, MissingKey } from './key-ring.ts';
import { openText, parseToken, type SealedText, sealText, tryParse } from './sealed-text.ts';

/** Seals personal texts with the keys of a ring. */
export class PersonalSealer implements Sealer {
  constructor(private readonly ring: KeyRing) {}

  /** A genuine token among the texts stays as it is; a text that only looks like one is sealed like any other. */
  async seal(texts: readonly PersonalText[]): Promise<readonly string[]> {
    const genuine = await this.#genuine(texts);
    const plain = texts.filter((text) => !genuine.has(text.text));
    const keys = await this.ring.keysFor(plain);
    const tokens = plain.map((text, index) => {
      const key = keys[index];
      return sealText(key ? { id: key.id, secret: key.use.text } : lost(), text);
    });
    const sealed = tokens.values();
    return texts.map(({ text }) => (genuine.has(text) ? text : (sealed.next().value ?? '')));
  }

  /** Throws {@link BrokenSeal}, {@link MissingKey}. */
  async open(tokens: readonly string[]): Promise<readonly (string | null)[]> {
    const parsed = tokens.map(parseToken);
    const keys = await this.ring.keysById(parsed);
    return parsed.map((token, index) => openWith(keys[index]?.use.text, token));
  }

  /**
   * HMAC-SHA-256 in base64url under a key derived from the keys of all holders, in every process and at all times the same.
   * Null once one of these keys is destroyed: whether two requests were the same can then not be told any more.
   */
  async fingerprint(holders: readonly KeyHolder[], text: string): Promise<string | null> {
    const keys = holders.length === 0 ? [await this.ring.installationKey()] : await this.ring.keysSinceFirstUse(holders);
    const uses = new Map<string, DerivedKeys>();
    for (const key of keys) {
      if (!key) return null;
      uses.set(key.id, key.use);
    }
    return createHmac('sha256', secretOf(uses)).update(text, 'utf8').digest('base64url');
  }

  /** Those of the texts that are tokens already: opened and found whole, or of a key that was destroyed. */
  async #genuine(texts: readonly PersonalText[]): Promise<ReadonlySet<string>> {
    const genuine = new Set<string>();
    for (const { text } of texts) {
      const token = text.startsWith('sealed:1:') ? tryParse(text) : undefined;
      if (token && (await this.#isGenuine(token))) genuine.add(text);
    }
    return genuine;
  }

  async #isGenuine(token: SealedText): Promise<boolean> {
    try {
      const [key] = await this.ring.keysById([token]);
      openWith(key?.use.text, token);
      return true;
    } catch (failure) {
      if (failure instanceof BrokenSeal || failure instanceof MissingKey) return false;
      throw failure;
    }
  }
}

function secretOf(uses: ReadonlyMap<string, DerivedKeys>): Uint8Array {
  const ordered = [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
  const [first] = ordered;
  return first && ordered.length === 1 ? first.fingerprintAlone : fingerprintKey(ordered.map(({ fingerprint }) => fingerprint));
}

const openWith = (secret: Uint8Array | undefined, token: SealedText): string | null => (secret ? openText(secret, token) : null);

/** For texts of the erased: sealed, and the key thrown away. */
const lost = () => ({ id: randomBytes(9).toString('base64url'), secret: randomBytes(32) });
