import { type EventLog, execute, type Job, stateOf } from '@candor/event-sourcing';
import { derivedId, EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { exportFile } from '../export.decider.ts';
import { filterWhenDue, nextTime } from '../export-rhythm.rule.ts';
import { ExportRights } from '../export-rights.ts';
import { exportSchedule } from '../export-schedule.decider.ts';

const RunExportSchedule = z.object({ scheduleId: z.string(), dueAt: z.string() });
type RunExportSchedule = z.infer<typeof RunExportSchedule>;

/** Asks for the file that is due, if whoever set it up may still have it. Times that nothing was running for are made up for once. */
export const runExportSchedule: Job<RunExportSchedule> = {
  name: 'run-export-schedule',
  queue: 'export-care',
  data: RunExportSchedule,
  id: ({ scheduleId, dueAt }) => `${scheduleId}@${dueAt}`,
  attempts: 20,
};

@Injectable()
export class ExportScheduleRunner implements JobHandler<RunExportSchedule> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly rights: ExportRights,
  ) {}

  async run({ scheduleId, dueAt }: RunExportSchedule, context: JobContext): Promise<void> {
    const state = await stateOf(this.log, exportSchedule, scheduleId);
    if (state.status !== 'set' || state.nextAt !== dueAt) return;
    const { organizationId, ownerId: askedBy, content, rhythm, period } = state;
    const as = (what: string) => ({
      ...jobCommand(runExportSchedule, context, `${runExportSchedule.name} ${what} ${context.id}`),
      organization: organizationId ?? undefined,
    });
    if (!(await this.rights.stillHas({ organizationId, askedBy }, content))) {
      await execute(this.log, exportSchedule, scheduleId, 'remove', { why: 'not-allowed' }, as('remove'));
      return;
    }
    const exportId = derivedId('scheduled export', scheduleId, dueAt);
    const due = { ...content, filter: filterWhenDue(content.filter, period, rhythm, content.zone, dueAt) };
    const owner = { organizationId, askedBy };
    // refused where another try has asked for it already
    await execute(this.log, exportFile, exportId, 'request', { ...owner, content: due, scheduleId }, as('request'));
    const nextAt = nextTime(rhythm, content.zone, dueAt > context.clock.now() ? dueAt : context.clock.now());
    await execute(this.log, exportSchedule, scheduleId, 'noteRan', { dueAt, exportId, nextAt }, as('ran'));
  }
}
