import type { Blobs, Erasures, Job } from '@candor/event-sourcing';
import { BLOBS, ERASURES, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Transcripts } from '../transcript/transcripts.ts';

const DropUnkeptTranscript = z.object({ conversationId: z.string(), transcriptId: z.string() });
type DropUnkeptTranscript = z.infer<typeof DropUnkeptTranscript>;

/** A process that dies between storing a file and saying so leaves one that nobody knows of, and nobody could withdraw. */
export const dropUnkeptTranscript: Job<DropUnkeptTranscript> = {
  name: 'drop-unkept-transcript',
  queue: 'transcripts-removed',
  data: DropUnkeptTranscript,
  id: ({ transcriptId }) => transcriptId,
  attempts: 60,
};

/** In ms: longer than any upload takes. */
export const uploadsTake = 60 * 60_000;

@Injectable()
export class UnkeptTranscriptDropper implements JobHandler<DropUnkeptTranscript> {
  constructor(
    @Inject(ERASURES) private readonly erasures: Erasures,
    @Inject(BLOBS) private readonly blobs: Blobs,
    private readonly transcripts: Transcripts,
  ) {}

  async run({ conversationId, transcriptId }: DropUnkeptTranscript): Promise<void> {
    const { kept } = await this.transcripts.of(conversationId);
    if (kept?.transcriptId === transcriptId) return;
    await this.erasures.erase({ person: transcriptId });
    await this.blobs.removeAllOf(transcriptId);
  }
}
