import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Folding } from '../folding/folding.ts';

const FoldSignals = z.object({});
type FoldSignals = z.infer<typeof FoldSignals>;

/** Counts what has happened since: one at a time, and asked for while it runs once more. */
export const foldSignals: Job<FoldSignals> = {
  name: 'fold-signals',
  queue: 'signals',
  data: FoldSignals,
  id: () => 'all',
  merge: (before) => before,
  attempts: 10,
  backoff: 500,
};

@Injectable()
export class SignalFolder implements JobHandler<FoldSignals> {
  constructor(private readonly folding: Folding) {}

  run(_: FoldSignals, { signal }: JobContext): Promise<void> {
    return this.folding.catchUp(signal);
  }
}
