import { batchLimits } from '@candor/contracts';
import type { Blobs } from '@candor/event-sourcing';
import { BLOBS } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

const idOf = (batchId: string, fileId: string): string => `invitation-batches/${batchId}/${fileId}`;

/** The uploaded files, encrypted under the installation's key: they are about many people, and go when the work is over. */
@Injectable()
export class BatchFiles {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  async store(batchId: string, fileId: string, organization: string, file: Uint8Array): Promise<void> {
    const about = { person: undefined, organization, service: 'scheduling', mediaType: 'text/csv' };
    await this.blobs.put(idOf(batchId, fileId), about, pieces(file), { limit: batchLimits.fileBytes });
  }

  /** Undefined: it is gone. */
  async read(batchId: string, fileId: string): Promise<Uint8Array | undefined> {
    const blob = await this.blobs.open(idOf(batchId, fileId));
    if (!blob) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of blob.content) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  remove(batchId: string, fileId: string): Promise<void> {
    return this.blobs.remove(idOf(batchId, fileId));
  }
}

async function* pieces(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 262_144) yield file.subarray(at, at + 262_144);
}
