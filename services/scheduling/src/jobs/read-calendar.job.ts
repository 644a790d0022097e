import type { BusySpan } from '@candor/contracts';
import type { Blobs, Job, JobQueue } from '@candor/event-sourcing';
import { BLOBS, JOB_QUEUE, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { afterReading, type CalendarRead, type ReadingOutcome } from '../calendar/calendar-read.rule.ts';
import { CalendarReader } from '../calendar/calendar-reader.ts';
import { CalendarReads } from '../calendar/calendar-reads.ts';
import { type CalendarsAndBusy, type ConnectedCalendar, calendarOf } from '../calendar/calendars.rule.ts';
import { feedRefresh, readingWindow } from '../calendar/feed-refresh.rule.ts';
import { fileBlob } from '../calendar/file-blob.ts';
import { PersonCalendars } from '../calendar/person-calendars.ts';

const ReadCalendarData = z.object({
  personId: z.string(),
  calendarId: z.string(),
  connection: z.number().int(),
  /** Counts the readings that follow from each other; `null`: one that somebody asked for in between. */
  round: z.number().int().nullable(),
});
export type ReadCalendarData = z.infer<typeof ReadCalendarData>;

/** Reads a calendar once and asks for its next reading. */
export const readCalendar: Job<ReadCalendarData> = {
  name: 'read-calendar',
  queue: 'calendars',
  data: ReadCalendarData,
  id: ({ personId, calendarId, connection, round }) => `${personId}/${calendarId}/${connection}/${round ?? 'now'}`,
  // what a feed does is no failure of the job: these are for our own servers
  attempts: 60,
  backoff: 2_000,
};

/** Somebody who asks again and again is not passed on to the server. */
const shortest = 20_000;

@Injectable()
export class CalendarReadings implements JobHandler<ReadCalendarData> {
  constructor(
    private readonly calendars: PersonCalendars,
    private readonly reads: CalendarReads,
    private readonly reader: CalendarReader,
    @Inject(BLOBS) private readonly blobs: Blobs,
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
  ) {}

  async run(data: ReadCalendarData, context: JobContext): Promise<void> {
    const { personId, calendarId, connection, round } = data;
    const state = await this.calendars.of(personId);
    const calendar = calendarOf(state, calendarId);
    await this.forgetEarlier(data, calendar);
    if (calendar?.connection !== connection) return;
    const now = context.clock.now();
    const before = await this.reads.of(data);
    const isOver = round === null ? Date.parse(now) - Date.parse(before.triedAt ?? '') < shortest : before.round > round;
    if (isOver) return;
    const window = readingWindow(now);
    const outcome = await this.reader.read(calendar, before, window, context);
    if (outcome.kind === 'gone') return;
    const fileId = calendar.source.kind === 'file' ? calendar.source.fileId : undefined;
    const after = afterReading(before, outcome, { now, windowFrom: window.from, fileId });
    await this.tell(state, calendar, outcome, after, window, context);
    await this.jobs.enqueue({
      job: readCalendar,
      data: { ...data, round: after.round },
      at: after.nextReadAt,
      correlation: context.correlation,
    });
    const report = outcome.kind === 'read' ? { report: await this.reader.sealed(outcome.report, before) } : {};
    await this.reads.save({ ...after, ...report });
  }

  private async tell(
    { busy }: CalendarsAndBusy,
    { calendarId, connection, failing }: ConnectedCalendar,
    outcome: ReadingOutcome,
    { personId, failures, failingSince }: CalendarRead,
    window: BusySpan,
    { correlation, trace }: JobContext,
  ): Promise<void> {
    const by = { job: readCalendar.name, correlation, trace };
    const of = { calendarId, connection };
    if (outcome.kind === 'failed') {
      if (failures < feedRefresh.toldAfter || failingSince === undefined) return;
      await this.calendars.record(personId, 'recordFailure', { ...of, since: failingSince, why: outcome.why }, by);
    } else if (outcome.kind === 'read' || failing) {
      const spans = outcome.kind === 'read' ? outcome.spans : (busy[calendarId] ?? []);
      await this.calendars.record(personId, 'recordReading', { ...of, window, spans }, by);
    }
  }

  /** What was kept of connections before this one, or of all of them when it is gone. */
  private async forgetEarlier({ personId, calendarId }: ReadCalendarData, calendar: ConnectedCalendar | undefined): Promise<void> {
    const current = calendar?.source.kind === 'file' ? calendar.source.fileId : undefined;
    const connection = calendar?.connection ?? Number.MAX_SAFE_INTEGER;
    for (const fileId of await this.reads.forgetBefore({ personId, calendarId, connection }))
      if (fileId !== current) await this.blobs.remove(fileBlob(personId, calendarId, fileId));
  }
}
