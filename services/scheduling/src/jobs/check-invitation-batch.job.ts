import { type BatchRowNote, batchLimits } from '@candor/contracts';
import { type EventLog, execute, type Job, type RowReaders, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand, newCommandId, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Addressed, type BatchFile, readBatchFile } from '../outreach/batch/batch-file.ts';
import { BatchFiles } from '../outreach/batch/batch-files.ts';
import { BatchPeople } from '../outreach/batch/batch-people.ts';
import type { BatchEntry } from '../outreach/batch/batch-row.rule.ts';
import { invitationBatch } from '../outreach/batch/invitation-batch.decider.ts';
import { Candidates } from '../outreach/candidates.ts';
import { invitationIdOf } from '../outreach/derived-id.ts';
import { obstacleTo } from '../outreach/invitation.rule.ts';
import { invitations } from '../reading/invitations.projection.ts';

const CheckInvitationBatch = z.object({ batchId: z.string(), fileId: z.string() });
type CheckInvitationBatch = z.infer<typeof CheckInvitationBatch>;

/** Reads an uploaded file and says what would come of it. Mails nobody. */
export const checkInvitationBatch: Job<CheckInvitationBatch> = {
  name: 'check-invitation-batch',
  queue: 'batches',
  data: CheckInvitationBatch,
  id: ({ batchId, fileId }) => `${batchId}/${fileId}`,
};

const atOnce = 100;
const gone: BatchFile = { problem: 'file_gone', unknownColumns: [], rows: 0, entries: [], notes: [], addressed: [] };

@Injectable()
export class InvitationBatchChecker implements JobHandler<CheckInvitationBatch> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly files: BatchFiles,
    private readonly people: BatchPeople,
    private readonly candidates: Candidates,
    @Inject(Rows) private readonly rows: RowReaders,
  ) {}

  async run({ batchId, fileId }: CheckInvitationBatch, context: JobContext): Promise<void> {
    const batch = await stateOf(this.log, invitationBatch, batchId);
    if (batch.status !== 'checking' || batch.fileId !== fileId) return;
    const bytes = await this.files.read(batchId, fileId);
    const { problem, unknownColumns, rows, entries, notes, addressed } = bytes ? await readBatchFile(bytes) : gone;
    await this.noteWhose({ batchId, fileId }, batch.organizationId, addressed, context);
    const obstacles: BatchRowNote[] = [];
    for (let at = 0; at < entries.length; at += atOnce) {
      context.signal.throwIfAborted();
      obstacles.push(...(await this.obstacles(batch, entries.slice(at, at + atOnce), context.clock.now())));
      context.progress(Math.min(at + atOnce, entries.length), entries.length);
    }
    const all = [...notes, ...obstacles].sort((a, b) => a.row - b.row);
    const found = {
      fileId,
      problem,
      unknownColumns: unknownColumns.slice(0, 200),
      rows,
      good: entries.length - obstacles.length,
      problems: all.length,
      notes: all.slice(0, batchLimits.notes),
    };
    const command = { ...jobCommand(checkInvitationBatch, context, newCommandId()), organization: batch.organizationId };
    await execute(this.log, invitationBatch, batchId, 'noteChecked', found, command);
  }

  /** Whoever is erased from here on is erased from the file. An address that nobody has known until now gets its id here. */
  private async noteWhose(
    file: CheckInvitationBatch,
    organizationId: string,
    addressed: readonly Addressed[],
    { signal }: JobContext,
  ): Promise<void> {
    const people: { row: number; person: string }[] = [];
    for (let at = 0; at < addressed.length; at += atOnce) {
      signal.throwIfAborted();
      const some = addressed.slice(at, at + atOnce);
      people.push(
        ...(await Promise.all(some.map(async ({ row, address }) => ({ row, person: await this.candidates.withAddress(address) })))),
      );
    }
    if (people.length > 0) await this.people.note(file, organizationId, people);
    const { status } = await stateOf(this.log, invitationBatch, file.batchId);
    if (status === 'cancelled') await this.people.remove(file);
  }

  /** Rows whose candidate cannot be invited now, as far as the organization knows by itself. */
  private async obstacles(
    { organizationId, chatTypeId }: { readonly organizationId: string; readonly chatTypeId: string },
    entries: readonly BatchEntry[],
    now: string,
  ): Promise<readonly BatchRowNote[]> {
    const ids = await Promise.all(entries.map(({ address }) => this.candidates.find(address)));
    const keys = ids.map((id) => (id === undefined ? '' : invitationIdOf(organizationId, chatTypeId, id)));
    const known = await this.rows.of(invitations).getMany(keys.filter((key) => key !== ''));
    return entries.flatMap(({ row }, index) => {
      const invitation = known.get(keys[index] ?? '');
      const code = invitation && obstacleTo(invitation, now);
      return code ? [{ row, column: null, code }] : [];
    });
  }
}
