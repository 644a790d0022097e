import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';

/**
 * A backup is gzip of lines: a header, then for each collection a line that names it and one line of canonical Extended
 * JSON per document, then a trailer with the counts and the SHA-256 of all lines before it.
 */
export const Header = z.object({
  candorBackup: z.literal(1),
  takenAt: z.string(),
  /** Tells whether a master key is the one this backup was made under, without telling the key. */
  masterKey: z.string(),
});
export type Header = z.infer<typeof Header>;

export const Section = z.object({ place: z.string(), collection: z.string() });

export const Trailer = z.object({ documents: z.number().int(), sha256: z.string() });

export const masterKeyMark = (masterKey: Uint8Array): string => createHmac('sha256', masterKey).update('candor backup').digest('base64url');

export class LineHash {
  readonly #hash = createHash('sha256');

  add(line: string): void {
    this.#hash.update(line).update('\n');
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** Something about a backup or the place it should go to is not as it must be; the message says what to do. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}
