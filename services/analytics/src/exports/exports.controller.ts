import {
  type CommandsOf,
  ExportAsked,
  ExportLinkView,
  ExportRequestedView,
  type ExportStream,
  exportLimits,
  exportStream,
} from '@candor/contracts';
import { type Clock, type EventLog, stateOf } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  EVENT_LOG,
  Problem,
  Rejects,
  Returns,
  Rows,
  rejection,
  tooManyRequests,
} from '@candor/platform';
import { Body, Controller, Delete, Inject, Param, Post } from '@nestjs/common';
import { exportFile } from './export.decider.ts';
import { contentOf, knownDataset } from './export-content.ts';
import { ExportLinks } from './export-link.ts';
import { ExportRights } from './export-rights.ts';
import { exportsMade } from './reading/exports.projection.ts';

const others = { not_a_member: 403, role_not_allowed: 403, other_side: 403, column_not_allowed: 403 } as const;

/** Files of data: ask for one, follow how it is made, fetch it, drop it. Each is of whoever asked for it. */
@Access({ signedIn: true })
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly commands: Commands,
    private readonly rights: ExportRights,
    private readonly links: ExportLinks,
    private readonly rows: Rows,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** An organization's data as a member with the right role, or one's own as a candidate. No columns: all that one may have. */
  @Post()
  @Returns(ExportRequestedView, { status: 202 })
  @Rejects(exportStream, others, { unknown_dataset: 422, unknown_format: 422, too_many_requests: 429 })
  async request(
    @AskedBy() asker: Asker,
    @Body({ schema: ExportAsked }) asked: ExportAsked,
    @Asked() request: CommandRequest,
  ): Promise<ExportRequestedView> {
    const owner = await this.rights.ownerFor(asker, knownDataset(asked.dataset));
    const content = contentOf(asker, asked);
    const exportId = derivedId('export', request.commandId);
    if ((await this.rows.of(exportsMade).count({ askedBy: owner.askedBy, status: 'running' })) >= exportLimits.underWay)
      throw tooManyRequests(`You have ${exportLimits.underWay} exports under way. Wait for one, or cancel one.`, 30);
    return { exportId, ...(await this.ask(exportId, 'request', { ...owner, content, scheduleId: null }, request)) };
  }

  /** One that has failed goes on from where it was. */
  @Post(':exportId/retry')
  @Returns(CommandResult)
  @Rejects(exportStream)
  retry(@Param('exportId') exportId: string, @Asked() request: CommandRequest): Promise<CommandResult> {
    return this.ask(exportId, 'retry', {}, request);
  }

  /** Stops the making of it, or removes the file. */
  @Delete(':exportId')
  @Returns(CommandResult)
  @Rejects(exportStream)
  cancel(@Param('exportId') exportId: string, @Asked() request: CommandRequest): Promise<CommandResult> {
    return this.ask(exportId, 'cancel', { why: 'wanted' }, request);
  }

  /** An address to fetch the file at. It needs no sign-in, so that a program can be handed it, and is good for some minutes. */
  @Post(':exportId/link')
  @Returns(ExportLinkView)
  @Rejects(exportStream, { export_not_allowed: 403 })
  async link(@Param('exportId') exportId: string, @AskedBy() { actor, organization }: Asker): Promise<ExportLinkView> {
    const state = await stateOf(this.log, exportFile, exportId);
    const isOwn = state.status !== 'none' && state.askedBy === actor.id;
    if (!isOwn || (state.organizationId !== null && state.organizationId !== organization)) throw refusal('unknown_export');
    if (state.status === 'cancelled' || state.status === 'removed') throw refusal('export_over');
    if (state.status !== 'completed') throw refusal('not_ready');
    if (!(await this.rights.stillHas(state, state.content))) throw notAllowed();
    return await this.links.short(state, state.expiresAt, this.clock.now());
  }

  private ask<Name extends keyof CommandsOf<ExportStream>>(
    exportId: string,
    name: Name,
    data: CommandsOf<ExportStream>[Name],
    request: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(exportFile, exportId, name, data, request);
  }
}

const refusal = (code: keyof ExportStream['rejections']): Problem => rejection(exportStream, code, undefined);

export const notAllowed = (): Problem =>
  new Problem(403, 'export_not_allowed', { detail: 'You may not have this data any more. Ask for a new export of what you may have.' });
