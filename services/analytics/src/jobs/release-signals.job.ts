import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Folding } from '../folding/folding.ts';
import { Releasing } from '../releasing/releasing.ts';

const ReleaseSignals = z.object({});
type ReleaseSignals = z.infer<typeof ReleaseSignals>;

/** A day after each month is over: what came in at its last hour has arrived by then. */
export const releaseSignals: Job<ReleaseSignals> = {
  name: 'release-signals',
  queue: 'signals',
  data: ReleaseSignals,
  id: () => 'all',
  attempts: 10,
  backoff: 1_000,
};
export const releaseRhythm = { pattern: '0 6 2 * *', data: {} } as const;

@Injectable()
export class SignalReleaser implements JobHandler<ReleaseSignals> {
  constructor(
    private readonly folding: Folding,
    private readonly releasing: Releasing,
  ) {}

  async run(_: ReleaseSignals, { clock, signal, log }: JobContext): Promise<void> {
    const now = clock.now();
    await this.folding.catchUp(signal);
    log('released figures of closed windows', { groups: await this.releasing.release(now, signal) });
  }
}
