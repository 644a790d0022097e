import {
  type Erasures,
  type EventLog,
  execute,
  IdempotencyMismatch,
  type Job,
  PersonIsErased,
  type Sealer,
  stateOf,
} from '@candor/event-sourcing';
import { ERASURES, EVENT_LOG, type JobContext, type JobHandler, newCommandId, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readBatchFile } from '../outreach/batch/batch-file.ts';
import { BatchFiles } from '../outreach/batch/batch-files.ts';
import { BatchPeople } from '../outreach/batch/batch-people.ts';
import type { BatchEntry } from '../outreach/batch/batch-row.rule.ts';
import { type InvitationBatch, invitationBatch } from '../outreach/batch/invitation-batch.decider.ts';
import { Candidates } from '../outreach/candidates.ts';
import { invitationIdOf } from '../outreach/derived-id.ts';
import { invitation } from '../outreach/invitation.decider.ts';

const InviteCandidatesOfBatch = z.object({ batchId: z.string() });
type InviteCandidatesOfBatch = z.infer<typeof InviteCandidatesOfBatch>;

/**
 * Invites the candidates of a file, row by row. Whatever it is interrupted by, it goes on behind the last checkpoint, and what
 * was done since is not done twice: a row is always the same command to the same invitation.
 */
export const inviteCandidatesOfBatch: Job<InviteCandidatesOfBatch> = {
  name: 'invite-candidates-of-batch',
  queue: 'batches',
  data: InviteCandidatesOfBatch,
  id: ({ batchId }) => batchId,
  attempts: 20,
};

type Running = Extract<InvitationBatch, { readonly status: 'running' | 'completed' }>;

interface Knowing {
  /** Whose a row was when the file was read; null: erased since. */
  readonly people: ReadonlyMap<number, string | null>;
  /** To candidates whose row says none. */
  readonly message: string | undefined;
}

/** Rows between two checkpoints; so many at once. */
const stride = 50;
const atOnce = 10;

@Injectable()
export class BatchInviter implements JobHandler<InviteCandidatesOfBatch> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(ERASURES) private readonly erasures: Erasures,
    private readonly files: BatchFiles,
    private readonly people: BatchPeople,
    private readonly candidates: Candidates,
  ) {}

  async run({ batchId }: InviteCandidatesOfBatch, context: JobContext): Promise<void> {
    let batch = await stateOf(this.log, invitationBatch, batchId);
    if (batch.status !== 'running') return;
    const bytes = await this.files.read(batchId, batch.fileId);
    if (!bytes) return await this.tell(batch, 'cancel', { why: 'file-gone' }, context);
    const { entries } = await readBatchFile(bytes);
    const people = await this.people.of({ batchId, fileId: batch.fileId });
    const [message] = batch.message === undefined ? [] : await this.sealer.open([batch.message]);
    while (batch.status === 'running') {
      context.signal.throwIfAborted();
      const { row } = batch;
      const next = entries.filter((entry) => entry.row > row).slice(0, stride);
      const last = next.at(-1);
      if (!last) return await this.tell(batch, 'complete', {}, context);
      const invited = await this.inviteAll(batch, next, { people, message: message ?? undefined }, context);
      const done = { row: last.row, invited: batch.invited + invited, skipped: batch.skipped + next.length - invited };
      await this.tell(batch, 'noteAdvanced', done, context);
      context.progress(last.row, entries.at(-1)?.row ?? last.row);
      batch = await stateOf(this.log, invitationBatch, batchId);
    }
  }

  private async inviteAll(batch: Running, entries: readonly BatchEntry[], knowing: Knowing, context: JobContext) {
    let invited = 0;
    for (let at = 0; at < entries.length; at += atOnce) {
      const group = entries.slice(at, at + atOnce).map((entry) => this.invite(batch, entry, knowing, context));
      invited += (await Promise.all(group)).filter(Boolean).length;
    }
    return invited;
  }

  private async invite(batch: Running, entry: BatchEntry, { people, message }: Knowing, context: JobContext): Promise<boolean> {
    const { organizationId, chatTypeId, openDays, batchId, startedBy } = batch;
    const text = entry.message ?? message;
    try {
      const candidateId = await this.candidateOf(entry, people);
      if (candidateId === undefined) return false;
      const data = {
        organizationId,
        chatTypeId,
        candidateId,
        address: entry.address,
        ...(entry.name === undefined ? {} : { name: entry.name }),
        ...(text === undefined ? {} : { message: text }),
        locale: entry.locale ?? batch.locale,
        openDays,
        invitedBy: startedBy,
        batchId,
      };
      const commandId = `batch/${batchId}/${entry.row}`;
      const subject = invitationIdOf(organizationId, chatTypeId, candidateId);
      const outcome = await execute(this.log, invitation, subject, 'invite', data, { ...this.contextOf(batch, context), commandId });
      return outcome.accepted;
    } catch (failure) {
      if (failure instanceof PersonIsErased) return false;
      // the row was dealt with, and a text that went with it has been erased since
      if (failure instanceof IdempotencyMismatch) return true;
      throw failure;
    }
  }

  /** Erasing a person frees their address: it must not be taken for somebody new's. Undefined: they were erased. */
  private async candidateOf({ row, address }: BatchEntry, people: Knowing['people']): Promise<string | undefined> {
    const found = await this.candidates.find(address);
    if (found !== undefined) return found;
    const noted = people.get(row);
    if (noted === null || (noted !== undefined && (await this.erasures.isErased(noted)))) return undefined;
    return await this.candidates.withAddress(address);
  }

  private async tell<Name extends 'noteAdvanced' | 'complete' | 'cancel'>(
    batch: Running,
    name: Name,
    data: Parameters<(typeof invitationBatch.decide)[Name]>[1],
    context: JobContext,
  ): Promise<void> {
    await execute(this.log, invitationBatch, batch.batchId, name, data as never, {
      ...this.contextOf(batch, context),
      commandId: newCommandId(),
    });
  }

  private contextOf({ organizationId, startedBy }: Running, { clock, correlation, id, trace }: JobContext) {
    const actor = { kind: 'person', id: startedBy } as const;
    return { now: clock.now(), actor, organization: organizationId, correlation: correlation ?? id, causation: id, trace };
  }
}
