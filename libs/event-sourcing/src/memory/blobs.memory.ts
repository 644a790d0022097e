import { type BlobAbout, type Blobs, BlobTooLarge, type OpenBlob } from '../blobs.ts';
import type { MemoryPersonalData } from './personal-data.memory.ts';

interface Kept {
  readonly about: BlobAbout;
  readonly key: number | undefined;
  readonly pieces: readonly Uint8Array[];
  readonly size: number;
}

/** Files in memory, unreadable once the person's key in the given twin is destroyed. */
export class MemoryBlobs implements Blobs {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly personal: MemoryPersonalData,
    /** In bytes. */
    private readonly limit = Number.POSITIVE_INFINITY,
  ) {}

  async put(
    id: string,
    about: BlobAbout,
    content: AsyncIterable<Uint8Array>,
    { limit = this.limit }: { readonly limit?: number | undefined } = {},
  ): Promise<number> {
    const key = about.person === undefined ? undefined : this.personal.keyFor({ ...about, person: about.person });
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of content) {
      size += piece.length;
      if (size > limit) throw new BlobTooLarge(id, limit);
      pieces.push(piece.slice());
    }
    this.#kept.set(id, { about, key, pieces, size });
    return size;
  }

  async open(id: string): Promise<OpenBlob | undefined> {
    const kept = this.#kept.get(id);
    if (!kept || (kept.key !== undefined && this.personal.isDestroyed(kept.key))) return undefined;
    return { about: kept.about, size: kept.size, content: readingOf(kept.pieces) };
  }

  async remove(id: string): Promise<void> {
    this.#kept.delete(id);
  }

  async removeAllOf(person: string, organization?: string): Promise<void> {
    for (const [id, { about }] of this.#kept)
      if (about.person === person && (organization === undefined || about.organization === organization)) this.#kept.delete(id);
  }
}

async function* readingOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield piece.slice();
}
