import { type CommandsOf, type ExportStream, exportLimits } from '@candor/contracts';
import { type EventLog, execute, instant, type Job, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { exportFile } from '../export.decider.ts';
import { ExportRights } from '../export-rights.ts';
import { ExportMaker } from '../making/export-maker.ts';
import { ExportParts, PartTaken } from '../making/export-parts.ts';

const MakeExport = z.object({ exportId: z.string() });
type MakeExport = z.infer<typeof MakeExport>;

const attempts = 6;
const day = 86_400_000;

/** Makes a file, going on from the last part that is stored. */
export const makeExport: Job<MakeExport> = {
  name: 'make-export',
  queue: 'exports',
  data: MakeExport,
  id: ({ exportId }) => exportId,
  attempts,
};

@Injectable()
export class ExportMaking implements JobHandler<MakeExport> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly rights: ExportRights,
    private readonly maker: ExportMaker,
    private readonly parts: ExportParts,
  ) {}

  async run({ exportId }: MakeExport, context: JobContext): Promise<void> {
    const state = await stateOf(this.log, exportFile, exportId);
    if (state.status === 'cancelled' || state.status === 'removed') await this.parts.remove(exportId);
    if (state.status !== 'running') return;
    // deciding the same again changes nothing
    const commandId = `${makeExport.name} ${exportId} ${context.at} ${context.attempt}`;
    const as = () => ({ ...jobCommand(makeExport, context, commandId), organization: state.organizationId ?? undefined });
    const tell = <Name extends 'cancel' | 'complete' | 'fail'>(name: Name, data: CommandsOf<ExportStream>[Name]) =>
      execute(this.log, exportFile, exportId, name, data, as());
    if (!(await this.rights.stillHas(state, state.content))) {
      await tell('cancel', { why: 'not-allowed' });
      return;
    }
    try {
      const made = await this.maker.make(state, context);
      if (made) await tell('complete', { ...made, expiresAt: instant(Date.parse(context.clock.now()) + exportLimits.keptDays * day) });
    } catch (failure) {
      if (failure instanceof PartTaken || context.signal.aborted || context.attempt < attempts) throw failure;
      context.log('an export failed for good', { exportId, failure: failure instanceof Error ? failure.message : String(failure) });
      await tell('fail', {});
    }
  }
}
