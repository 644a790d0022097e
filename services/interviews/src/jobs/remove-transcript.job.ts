import type { Blobs, Erasures, Job } from '@candor/event-sourcing';
import { BLOBS, ERASURES, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';

const RemoveTranscript = z.object({ transcriptId: z.string() });
type RemoveTranscript = z.infer<typeof RemoveTranscript>;

/** Destroys the key of a transcript, without which nothing of it can be read, here or in a backup; then what it took up. */
export const removeTranscript: Job<RemoveTranscript> = {
  name: 'remove-transcript',
  queue: 'transcripts-removed',
  data: RemoveTranscript,
  id: ({ transcriptId }) => transcriptId,
  attempts: 60,
};

@Injectable()
export class TranscriptRemover implements JobHandler<RemoveTranscript> {
  constructor(
    @Inject(ERASURES) private readonly erasures: Erasures,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  async run({ transcriptId }: RemoveTranscript): Promise<void> {
    await this.erasures.erase({ person: transcriptId });
    await this.blobs.removeAllOf(transcriptId);
  }
}
