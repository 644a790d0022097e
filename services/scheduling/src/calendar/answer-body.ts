import type { Response } from 'undici';

/** The body of an answer, counted as it comes out of its compression. Undefined: it is longer than `limit` bytes. */
export async function upTo(limit: number, { body }: Response): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    const piece = chunk as Uint8Array;
    length += piece.length;
    // leaving the loop ends the connection
    if (length > limit) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}
