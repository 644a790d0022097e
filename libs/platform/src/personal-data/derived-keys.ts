import { hkdfSync } from 'node:crypto';

/** What one stored key is used for, each under a key of its own. The labels are storage format. */
export interface DerivedKeys {
  readonly text: Uint8Array;
  readonly file: Uint8Array;
  readonly fingerprint: Uint8Array;
  readonly address: Uint8Array;
}

export const deriveKeys = (root: Uint8Array): DerivedKeys => ({
  text: derive(root, 'candor text 1'),
  file: derive(root, 'candor file 1'),
  fingerprint: derive(root, 'candor fingerprint 1'),
  address: derive(root, 'candor address 1'),
});

/** 32 bytes by HKDF-SHA-256. */
export const derive = (root: Uint8Array, label: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', root, salt, label, 32));
