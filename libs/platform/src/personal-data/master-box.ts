import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, nonceBytes } from './aead.ts';
import { derive } from './derived-keys.ts';

/**
 * Encrypts what a service keeps for a short while and what is nobody's yet, such as an address that somebody signs in with for
 * the first time. What is somebody's goes to the sealer, so that it goes with their key.
 */
export class MasterBox {
  readonly #key: Uint8Array;

  /** `purpose` keeps boxes apart: what one sealed no other opens. */
  constructor(masterKey: Uint8Array, purpose: string) {
    this.#key = derive(masterKey, `candor box ${purpose} 1`);
  }

  /** base64url of nonce, ciphertext and tag. `about` says which document it is: it opens in no other. */
  seal(text: string, about: string): string {
    const nonce = randomBytes(nonceBytes);
    return Buffer.concat([nonce, encrypt(this.#key, nonce, Buffer.from(about), Buffer.from(text))]).toString('base64url');
  }

  /** Undefined when it is not what was sealed. */
  open(sealed: string, about: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    const plain = decrypt(this.#key, bytes.subarray(0, nonceBytes), Buffer.from(about), bytes.subarray(nonceBytes));
    return plain && Buffer.from(plain).toString();
  }
}
