import type { CommandsOf, HistoryImportStream } from '@candor/contracts';
import { type CommandContext, type EventLog, execute, type Job, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, newCommandId } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readHistoryFile } from '../history-import/history-file.ts';
import { type HistoryImport, historyImport } from '../history-import/history-import.decider.ts';
import { ImportFiles } from '../history-import/import-files.ts';
import { RecordedEntries } from '../history-import/recorded-entries.ts';

const RunHistoryImport = z.object({ importId: z.string() });
type RunHistoryImport = z.infer<typeof RunHistoryImport>;

/**
 * Records what a file holds, row by row. Whatever it is interrupted by, it goes on behind the last checkpoint, and what was done
 * since is not done twice: a row is always the same command to the same stream.
 */
export const runHistoryImport: Job<RunHistoryImport> = {
  name: 'run-history-import',
  queue: 'imports',
  data: RunHistoryImport,
  id: ({ importId }) => importId,
  attempts: 20,
};

type Running = Extract<HistoryImport, { readonly status: 'running' | 'completed' }>;

/** Rows between two checkpoints; so many at once. */
const stride = 50;
const atOnce = 10;

@Injectable()
export class HistoryImporter implements JobHandler<RunHistoryImport> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly files: ImportFiles,
    private readonly recorded: RecordedEntries,
  ) {}

  async run({ importId }: RunHistoryImport, context: JobContext): Promise<void> {
    let state = await stateOf(this.log, historyImport, importId);
    if (state.status !== 'running') return;
    const bytes = await this.files.read(importId, state.fileId);
    if (!bytes) return await this.tell(state, 'cancel', { why: 'file-gone' }, context);
    const { entries } = await readHistoryFile(bytes, state.kind, { side: state.side, zone: state.zone, now: context.clock.now() });
    while (state.status === 'running') {
      context.signal.throwIfAborted();
      const { row } = state;
      const next = entries.filter(({ entry }) => entry.row > row).slice(0, stride);
      const last = next.at(-1)?.entry.row;
      if (last === undefined) return await this.tell(state, 'complete', {}, context);
      const recorded = await this.recordAll(state, next, context);
      const done = { row: last, recorded: state.recorded + recorded, skipped: state.skipped + next.length - recorded };
      await this.tell(state, 'noteAdvanced', done, context);
      context.progress(last, entries.at(-1)?.entry.row ?? last);
      state = await stateOf(this.log, historyImport, importId);
    }
  }

  private async recordAll(state: Running, entries: Parameters<RecordedEntries['record']>[1][], context: JobContext): Promise<number> {
    let recorded = 0;
    for (let at = 0; at < entries.length; at += atOnce) {
      const group = entries.slice(at, at + atOnce).map((entry) => this.recorded.record(state, entry, contextOf(state, context)));
      recorded += (await Promise.all(group)).filter(Boolean).length;
    }
    return recorded;
  }

  private async tell<Name extends 'noteAdvanced' | 'complete' | 'cancel'>(
    state: Running,
    name: Name,
    data: CommandsOf<HistoryImportStream>[Name],
    context: JobContext,
  ): Promise<void> {
    await execute(this.log, historyImport, state.importId, name, data, contextOf(state, context));
  }
}

/** On behalf of whoever started it; deciding the same again changes nothing. */
const contextOf = ({ organizationId, importedBy }: Running, { clock, correlation, id, trace }: JobContext): CommandContext => ({
  commandId: newCommandId(),
  now: clock.now(),
  actor: { kind: 'person', id: importedBy },
  organization: organizationId ?? undefined,
  correlation: correlation ?? id,
  causation: id,
  trace,
});
