import { ExportScheduleAsked, ExportScheduleSetView, ExportScheduleView, exportScheduleStream } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
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
  type Page,
  Paging,
  pageOf,
  Reads,
  Rejects,
  Returns,
  Rows,
  tooManyRequests,
} from '@candor/platform';
import { Body, Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { contentOf, knownDataset } from './export-content.ts';
import { nextTime } from './export-rhythm.rule.ts';
import { ExportRights } from './export-rights.ts';
import { exportSchedule } from './export-schedule.decider.ts';
import { exportSchedules } from './reading/export-schedules.projection.ts';

const others = { not_a_member: 403, role_not_allowed: 403, other_side: 403, column_not_allowed: 403 } as const;
const mostSchedules = 50;

/** Files that are made every week or month and told of by mail. Each is of whoever set it up, with the rights that they have then. */
@Access({ signedIn: true })
@Controller('export-schedules')
export class ExportSchedulesController {
  constructor(
    private readonly commands: Commands,
    private readonly rights: ExportRights,
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Returns(ExportScheduleSetView)
  @Rejects(exportScheduleStream, others, { unknown_dataset: 422, unknown_format: 422, too_many_requests: 429 })
  async set(
    @AskedBy() asker: Asker,
    @Body({ schema: ExportScheduleAsked }) { content: asked, rhythm, period }: ExportScheduleAsked,
    @Asked() request: CommandRequest,
  ): Promise<ExportScheduleSetView> {
    const { organizationId, askedBy: ownerId } = await this.rights.ownerFor(asker, knownDataset(asked.dataset));
    const content = contentOf(asker, asked);
    if ((await this.rows.of(exportSchedules).count({ ownerId })) >= mostSchedules)
      throw tooManyRequests(`You have ${mostSchedules} schedules. Remove one first.`, 60);
    const scheduleId = derivedId('export schedule', request.commandId);
    const nextAt = nextTime(rhythm, content.zone, this.clock.now());
    const data = { organizationId, ownerId, content, rhythm, period, nextAt };
    return { scheduleId, nextAt, ...(await this.commands.execute(exportSchedule, scheduleId, 'set', data, request)) };
  }

  /** One's own, the next one first. */
  @Get()
  @Reads(exportSchedules)
  @Returns(pageOf(ExportScheduleView))
  async list(@AskedBy() { actor }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<ExportScheduleView>> {
    const { rows, next } = await this.rows
      .of(exportSchedules)
      .find({ ownerId: actor.id }, { sort: [{ by: 'nextAt' }], limit, after: cursor });
    return { items: rows, next: next ?? null };
  }

  /** Files that were made stay until they expire. */
  @Delete(':scheduleId')
  @Returns(CommandResult)
  @Rejects(exportScheduleStream)
  remove(@Param('scheduleId') scheduleId: string, @Asked() request: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(exportSchedule, scheduleId, 'remove', { why: 'wanted' }, request);
  }
}
