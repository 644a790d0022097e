import { DATABASE, type Database, keyOf, pendingJobsOf } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { analyseTranscript } from '../jobs/analyse-transcript.job.ts';

/** How far analyses are that have not ended. */
@Injectable()
export class AnalysisProgress {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** From 0 to 1. */
  async of(transcriptId: string): Promise<number> {
    const job = await pendingJobsOf(this.database).findOne({ _id: keyOf(analyseTranscript, transcriptId) });
    const { done = 0, total = 0 } = job?.progress ?? {};
    return total > 0 ? Math.min(1, done / total) : 0;
  }
}
