import { createHmac, randomBytes } from 'node:crypto';
import { decrypt, encrypt, nonceBytes } from './aead.ts';

/** A key as it is stored: encrypted by the master key of that id. */
export interface WrappedKey {
  readonly master: string;
  /** base64url of nonce, ciphertext and tag. */
  readonly wrapped: string;
}

/** The keys database was written under a master key that this process was not given. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
}

/** The master keys of an installation: the first one encrypts, all of them decrypt. */
export class MasterKeys {
  readonly current: string;
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  constructor(keys: readonly [Uint8Array, ...Uint8Array[]]) {
    for (const key of keys) if (key.length !== 32) throw new WrongMasterKey(`a master key has 32 bytes, not ${key.length}`);
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
    this.current = idOf(keys[0]);
  }

  /** `place` says which key this is; it unwraps in no other place. */
  wrap(key: Uint8Array, place: string): WrappedKey {
    const nonce = randomBytes(nonceBytes);
    const sealed = encrypt(this.#get(this.current), nonce, Buffer.from(place), key);
    return { master: this.current, wrapped: Buffer.concat([nonce, sealed]).toString('base64url') };
  }

  /** Throws {@link WrongMasterKey}. */
  unwrap({ master, wrapped }: WrappedKey, place: string): Uint8Array {
    const bytes = Buffer.from(wrapped, 'base64url');
    const key = decrypt(this.#get(master), bytes.subarray(0, nonceBytes), Buffer.from(place), bytes.subarray(nonceBytes));
    if (!key) throw new WrongMasterKey(`the keys database is damaged: a key was changed. Restore it from a backup.`);
    return key;
  }

  #get(id: string): Uint8Array {
    const key = this.#keys.get(id);
    if (!key)
      throw new WrongMasterKey(
        `the keys database was written under master key ${id}, and this process has ${[...this.#keys.keys()].join(', ')}. ` +
          'Set CANDOR_MASTER_KEY to the key of this installation; after a rotation keep the former one until every key is wrapped anew.',
      );
    return key;
  }
}

const idOf = (key: Uint8Array): string => createHmac('sha256', key).update('candor master key id').digest('base64url').slice(0, 12);
