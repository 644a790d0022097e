import { type ImportRowNote, importLimits } from '@candor/contracts';
import { type EventLog, execute, type Job, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type HistoryFile, readHistoryFile, unusableFile } from '../history-import/history-file.ts';
import { historyImport } from '../history-import/history-import.decider.ts';
import { ImportFiles } from '../history-import/import-files.ts';
import { ImportPeople } from '../history-import/import-people.ts';
import { type ImportOwner, RecordedEntries } from '../history-import/recorded-entries.ts';

const CheckHistoryImport = z.object({ importId: z.string(), fileId: z.string() });
type CheckHistoryImport = z.infer<typeof CheckHistoryImport>;

/** Reads an uploaded file and says what would come of it. Records nothing. */
export const checkHistoryImport: Job<CheckHistoryImport> = {
  name: 'check-history-import',
  queue: 'imports',
  data: CheckHistoryImport,
  id: ({ importId, fileId }) => `${importId}/${fileId}`,
  attempts: 20,
};

const atOnce = 50;

@Injectable()
export class HistoryImportChecker implements JobHandler<CheckHistoryImport> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly files: ImportFiles,
    private readonly entries: RecordedEntries,
    private readonly people: ImportPeople,
  ) {}

  async run({ importId, fileId }: CheckHistoryImport, context: JobContext): Promise<void> {
    const state = await stateOf(this.log, historyImport, importId);
    if (state.status !== 'checking' || state.fileId !== fileId) return;
    const bytes = await this.files.read(importId, fileId);
    const now = context.clock.now();
    const file = bytes ? await readHistoryFile(bytes, state.kind, { side: state.side, zone: state.zone, now }) : unusableFile('file_gone');
    await this.noteWhose({ importId, fileId }, state, file.addresses, context);
    const before = await this.importedBefore(state, file, context);
    const notes = [...file.notes, ...before].sort((a, b) => a.row - b.row);
    const found = {
      fileId,
      problem: file.problem,
      missingColumns: file.missingColumns,
      unknownColumns: file.unknownColumns.slice(0, 200),
      rows: file.rows,
      good: file.entries.length - before.length,
      problems: notes.length,
      notes: notes.slice(0, importLimits.notes),
    };
    const command = { ...jobCommand(checkHistoryImport, context), now, organization: state.organizationId ?? undefined };
    await execute(this.log, historyImport, importId, 'noteChecked', found, command);
  }

  /** Whoever is erased from here on takes the file along. */
  private async noteWhose(
    file: CheckHistoryImport,
    owner: ImportOwner,
    addresses: readonly string[],
    { signal }: JobContext,
  ): Promise<void> {
    const people: string[] = [];
    for (let at = 0; at < addresses.length; at += atOnce) {
      signal.throwIfAborted();
      people.push(...(await this.entries.othersWith(owner, addresses.slice(at, at + atOnce))));
    }
    if (people.length > 0) await this.people.note(file, owner.organizationId, people);
    const { status } = await stateOf(this.log, historyImport, file.importId);
    if (status === 'cancelled') await this.people.remove(file);
  }

  private async importedBefore(owner: ImportOwner, { entries }: HistoryFile, context: JobContext): Promise<readonly ImportRowNote[]> {
    const notes: ImportRowNote[] = [];
    for (let at = 0; at < entries.length; at += atOnce) {
      context.signal.throwIfAborted();
      const group = entries.slice(at, at + atOnce);
      const known = await Promise.all(group.map((entry) => this.entries.isKnown(owner, entry)));
      notes.push(
        ...group.flatMap(({ entry: { row } }, index) => (known[index] ? [{ row, column: null, code: 'imported_before' } as const] : [])),
      );
      context.progress(Math.min(at + atOnce, entries.length), entries.length);
    }
    return notes;
  }
}
