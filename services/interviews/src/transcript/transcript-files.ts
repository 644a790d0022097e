import { Readable } from 'node:stream';
import { TranscriptAnalysis, transcriptLimits } from '@candor/contracts';
import type { Blobs, OpenBlob } from '@candor/event-sourcing';
import { BLOBS } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

const textOf = (transcriptId: string): string => `transcripts/${transcriptId}/text`;
const analysisOf = (transcriptId: string): string => `transcripts/${transcriptId}/analysis`;

/** What is kept of a transcript, encrypted under a key of its own: it is about several people, and goes as soon as one wants that. */
@Injectable()
export class TranscriptFiles {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  /** Throws `BlobTooLarge`, and whatever `content` throws: nothing then stays behind. */
  async store(transcriptId: string, mediaType: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    await this.blobs.put(textOf(transcriptId), about(transcriptId, mediaType), content, { limit: transcriptLimits.bytes });
  }

  /** `size` in bytes. Undefined: it is gone. */
  async stream(transcriptId: string): Promise<{ readonly content: Readable; readonly size: number } | undefined> {
    const blob = await this.blobs.open(textOf(transcriptId));
    return blob && { content: Readable.from(blob.content, { objectMode: false }), size: blob.size };
  }

  /** Undefined: it is gone. */
  async read(transcriptId: string): Promise<Uint8Array | undefined> {
    return await wholeOf(await this.blobs.open(textOf(transcriptId)));
  }

  async storeAnalysis(transcriptId: string, analysis: TranscriptAnalysis): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(analysis));
    await this.blobs.put(analysisOf(transcriptId), about(transcriptId, 'application/json'), inOne(bytes));
  }

  async analysis(transcriptId: string): Promise<TranscriptAnalysis | undefined> {
    const bytes = await wholeOf(await this.blobs.open(analysisOf(transcriptId)));
    return bytes && TranscriptAnalysis.parse(JSON.parse(new TextDecoder().decode(bytes)));
  }

  remove(transcriptId: string): Promise<void> {
    return this.blobs.remove(textOf(transcriptId));
  }
}

const about = (transcriptId: string, mediaType: string) => ({
  person: transcriptId,
  organization: undefined,
  service: 'interviews',
  mediaType,
});

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function wholeOf(blob: OpenBlob | undefined): Promise<Uint8Array | undefined> {
  if (!blob) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of blob.content) pieces.push(piece);
  return Buffer.concat(pieces);
}
