import { hkdfSync } from 'node:crypto';

/** What one stored key is used for, each under a key of its own, derived at its first use. The labels are storage format. */
export class DerivedKeys {
  readonly #root: Uint8Array;
  readonly #derived = new Map<string, Uint8Array>();

  constructor(root: Uint8Array) {
    this.#root = root;
  }

  get text(): Uint8Array {
    return this.#of('candor text 1');
  }
  get file(): Uint8Array {
    return this.#of('candor file 1');
  }
  get fingerprint(): Uint8Array {
    return this.#of('candor fingerprint 1');
  }
  get address(): Uint8Array {
    return this.#of('candor address 1');
  }
  /** Of what concerns the holder of this key alone, as most commits do. */
  get fingerprintAlone(): Uint8Array {
    return this.#of(fingerprintOfAll, () => fingerprintKey([this.fingerprint]));
  }

  #of(label: string, make = () => derive(this.#root, label)): Uint8Array {
    const key = this.#derived.get(label) ?? make();
    this.#derived.set(label, key);
    return key;
  }
}

const fingerprintOfAll = 'candor fingerprint of all 1';
/** From the fingerprint keys of all whom something concerns, in an order that does not depend on who asks. */
export const fingerprintKey = (ordered: readonly Uint8Array[]): Uint8Array => derive(Buffer.concat(ordered), fingerprintOfAll);

/** 32 bytes by HKDF-SHA-256. */
export const derive = (root: Uint8Array, label: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', root, salt, label, 32));
