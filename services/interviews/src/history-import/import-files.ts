import { createHash } from 'node:crypto';
import { importLimits } from '@candor/contracts';
import type { Blobs } from '@candor/event-sourcing';
import { BLOBS } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

const idOf = (importId: string, fileId: string): string => `history-imports/${importId}/${fileId}`;

/** The uploaded files, encrypted: a candidate's under their own key, an organization's under the installation's. They go when the work is over. */
@Injectable()
export class ImportFiles {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  async store(
    importId: string,
    fileId: string,
    owner: { readonly person?: string; readonly organization?: string },
    file: Uint8Array,
  ): Promise<void> {
    const about = { person: owner.person, organization: owner.organization, service: 'interviews', mediaType: 'text/csv' };
    await this.blobs.put(idOf(importId, fileId), about, pieces(file), { limit: importLimits.fileBytes });
  }

  /** Undefined: it is gone. */
  async read(importId: string, fileId: string): Promise<Uint8Array | undefined> {
    const blob = await this.blobs.open(idOf(importId, fileId));
    if (!blob) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of blob.content) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  remove(importId: string, fileId: string): Promise<void> {
    return this.blobs.remove(idOf(importId, fileId));
  }
}

/** Of a file: two that are the same have the same. */
export const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

async function* pieces(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 262_144) yield file.subarray(at, at + 262_144);
}
