import { createHash } from 'node:crypto';
import type { BusySpan, CalendarFailure, CalendarReport } from '@candor/contracts';
import type { Blobs, Sealer } from '@candor/event-sourcing';
import { BLOBS, type JobContext, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarReading } from './busy-from-calendar.rule.ts';
import type { CalendarRead, FeedVersion, ReadingOutcome } from './calendar-read.rule.ts';
import { CalendarReads } from './calendar-reads.ts';
import type { ConnectedCalendar } from './calendars.rule.ts';
import { decode, FeedReader } from './feed-reader.ts';
import { fileBlob } from './file-blob.ts';

/** `gone`: its person is erased. */
export type Outcome = ReadingOutcome | { readonly kind: 'gone' };

type Content =
  | { readonly kind: 'content'; readonly text: string; readonly version: FeedVersion }
  | Exclude<Outcome, { readonly kind: 'read' }>;

const thread = new URL('./read-calendar.thread.js', import.meta.url);
/** A text that so many threads did not get through is left alone. */
const mostBegun = 2;

/** Gets a calendar's text and makes busy times of it. */
@Injectable()
export class CalendarReader {
  constructor(
    @Inject(FeedReader) private readonly feeds: Pick<FeedReader, 'read'>,
    @Inject(CalendarReads) private readonly reads: Pick<CalendarReads, 'save'>,
    @Inject(BLOBS) private readonly blobs: Pick<Blobs, 'open'>,
    @Inject(SEALER) private readonly sealer: Pick<Sealer, 'open' | 'seal'>,
  ) {}

  async read(calendar: ConnectedCalendar, before: CalendarRead, window: BusySpan, context: JobContext): Promise<Outcome> {
    const isSameWindow = before.windowFrom === window.from;
    const content = await this.content(calendar, before.personId, isSameWindow ? before : {}, context.signal);
    if (content.kind !== 'content') return content;
    const digest = createHash('sha256').update(content.text).digest('base64url');
    if (isSameWindow && digest === before.digest) return { kind: 'same' };
    const begun = before.begun?.digest === digest ? before.begun.times : 0;
    if (begun >= mostBegun) return { kind: 'failed', why: 'too_complicated' };
    await this.reads.save({ ...before, begun: { digest, times: begun + 1 } });
    const reading = await this.compute(content.text, calendar.zone, window, context);
    return reading.read ? { ...reading, kind: 'read', digest, version: content.version } : { kind: 'failed', why: reading.why };
  }

  /** A report quotes what is private: sealed, for its owner alone. */
  async sealed(report: CalendarReport, { personId, calendarId }: CalendarRead): Promise<string> {
    const place = { person: personId, organization: undefined, event: `calendar-report/${calendarId}`, field: 'report' };
    const [token = ''] = await this.sealer.seal([{ ...place, text: JSON.stringify(report) }]);
    return token;
  }

  private async content(
    { calendarId, source }: ConnectedCalendar,
    personId: string,
    known: FeedVersion,
    signal: AbortSignal,
  ): Promise<Content> {
    if (source.kind === 'file') {
      const file = await this.blobs.open(fileBlob(personId, calendarId, source.fileId));
      if (!file) return { kind: 'gone' };
      return { kind: 'content', text: decode(await whole(file.content), null), version: {} };
    }
    const [address] = await this.sealer.open([source.address]);
    if (address === null || address === undefined) return { kind: 'gone' };
    const answer = await this.feeds.read(address, { etag: known.etag, lastModified: known.lastModified }, signal);
    if (answer.kind === 'unchanged') return { kind: 'same' };
    return answer.kind === 'read' ? { ...answer, kind: 'content' } : answer;
  }

  private async compute(text: string, zone: string, window: BusySpan, context: JobContext): Promise<CalendarReading | Failed> {
    try {
      return await context.compute<CalendarReading>(thread, { text, zone, window });
    } catch (failure) {
      // out of memory
      if (failure instanceof Error && failure.name === 'ThreadEnded') return { read: false, why: 'too_complicated' };
      throw failure;
    }
  }
}

async function whole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

interface Failed {
  readonly read: false;
  readonly why: CalendarFailure;
}
