import { BrokenSeal } from '@candor/event-sourcing';
import { decrypt, encrypt, nonceBytes, tagBytes } from '../personal-data/aead.ts';

/** Of plain text in every chunk but the last, which has 0 to this many bytes. */
export const chunkBytes = 65_536;
export const prefixBytes = nonceBytes - 4;

export interface FileKey {
  readonly secret: Uint8Array;
  /** Random part of the nonces, followed by the chunk's number. */
  readonly prefix: Uint8Array;
  /** What the file says about itself, authenticated with every chunk. */
  readonly about: string;
}

/**
 * A file as a row of chunks, each encrypted with AES-256-GCM. Its number is in the nonce and whether it is the last one is
 * authenticated, so that chunks cannot be left out, swapped, repeated or cut off unnoticed (STREAM, Hoang et al. 2015).
 */
export async function* encryptChunks(key: FileKey, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const { piece, last } of inPieces(content, chunkBytes))
    yield encrypt(key.secret, nonce(key, number++), authenticated(key, last), piece);
}

/** Constant memory; every chunk is checked before it is handed out. Throws {@link BrokenSeal}. */
export async function* decryptChunks(key: FileKey, content: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const { piece, last } of inPieces(content, chunkBytes + tagBytes)) {
    const plain = decrypt(key.secret, nonce(key, number++), authenticated(key, last), piece);
    if (!plain) throw new BrokenSeal(`file ${name} was changed or cut off after it was stored, at chunk ${number}`);
    if (plain.length > 0) yield plain;
  }
}

/** Pieces of exactly `size` bytes and a last one with what remains, also when nothing does. */
export async function* inPieces(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly last: boolean }> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const input of content) {
    for (let from = 0; from < input.length; ) {
      // A full piece is the last one only if nothing follows, which is known now.
      if (filled === size) {
        yield { piece, last: false };
        piece = Buffer.allocUnsafe(size);
        filled = 0;
      }
      const some = input.subarray(from, from + size - filled);
      piece.set(some, filled);
      filled += some.length;
      from += some.length;
    }
  }
  yield { piece: piece.subarray(0, filled), last: true };
}

function nonce({ prefix }: FileKey, number: number): Uint8Array {
  const bytes = Buffer.alloc(nonceBytes);
  bytes.set(prefix);
  bytes.writeUInt32BE(number, prefixBytes);
  return bytes;
}

const authenticated = ({ about }: FileKey, last: boolean): Uint8Array => Buffer.from(`candor file 1:${last ? 'last' : 'more'}:${about}`);
