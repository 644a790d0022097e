import { eachRow, instant, type Job, type JobQueue } from '@candor/event-sourcing';
import { JOB_QUEUE, type JobContext, type JobHandler, Rows } from '@candor/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Drafts } from '../drafts/drafts.ts';
import { exchanges } from '../reading/exchanges.projection.ts';
import { ownFeedback } from '../reading/own-feedback.projection.ts';
import { Revealing } from '../revealing/revealing.ts';

const ReconcileReveals = z.object({ at: z.enum(['start', 'times']) });
type ReconcileReveals = z.infer<typeof ReconcileReveals>;
const draftDays = 365;

/**
 * When a process starts, and a few times a day: looks in what the log has become for exchanges whose time has come and that nobody has revealed: jobs may be lost, and a
 * process may die between an answer and the look at the other side. Also forgets drafts that nobody has touched for a year.
 */
export const reconcileReveals: Job<ReconcileReveals> = {
  name: 'reconcile-reveals',
  queue: 'reveals',
  data: ReconcileReveals,
  id: ({ at }) => at,
};

@Injectable()
export class RevealReconciler implements JobHandler<ReconcileReveals>, OnApplicationBootstrap {
  constructor(
    private readonly rows: Rows,
    private readonly revealing: Revealing,
    private readonly drafts: Drafts,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const data: ReconcileReveals = { at: 'start' };
    await this.jobs.enqueue({ job: reconcileReveals, data });
  }

  async run(_: ReconcileReveals, { id, clock, correlation = id, trace, signal, log }: JobContext): Promise<void> {
    const now = clock.now();
    const context = { now, actor: { kind: 'system', id: reconcileReveals.name }, correlation, causation: id, trace } as const;
    let revealed = 0;
    for await (const exchangeId of this.due(now)) {
      signal.throwIfAborted();
      if (await this.revealing.reveal(exchangeId, context)) revealed++;
    }
    if (revealed > 0) log('revealed what nobody had revealed in time', { revealed });
    await this.drafts.forgetBefore(instant(Date.parse(now) - draftDays * 86_400_000));
  }

  private async *due(now: string): AsyncGenerator<string> {
    for await (const { exchangeId } of eachRow(this.rows.of(exchanges), { status: 'open', deadline: { lte: now } })) yield exchangeId;
    for await (const { exchangeId } of eachRow(this.rows.of(ownFeedback), { ready: true, side: 'host' }))
      if (await this.revealing.isAnswered(exchangeId, 'guest')) yield exchangeId;
  }
}
