import { randomBytes } from 'node:crypto';
import type { BlobAbout, Blobs } from '@candor/event-sourcing';

export { somebody } from './personal-data-under-test.ts';

export const noise = (bytes: number): Buffer => randomBytes(bytes);

export const about = (person: string | undefined, organization?: string): BlobAbout => ({
  person,
  organization,
  service: 'interviews',
  mediaType: 'text/plain',
});

/** The content in pieces of these sizes, over and over. */
export async function* cut(content: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let from = 0, turn = 0; from < content.length; turn++) {
    const size = Math.max(sizes[turn % sizes.length] ?? 0, 1 + Math.floor(content.length / 500));
    yield content.subarray(from, from + size);
    if (turn % 5 === 0) yield new Uint8Array(0);
    from += size;
  }
}

/** Breaks off after the content. */
export async function* failing(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* cut(content, [50_000]);
  throw new Error('the line went dead');
}

export async function bytesOf(content: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  if (!content) throw new Error('there is no such file');
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

export const readBlob = async (blobs: Blobs, id: string): Promise<Buffer> => bytesOf((await blobs.open(id))?.content);
