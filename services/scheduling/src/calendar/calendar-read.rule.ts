import type { BusySpan, CalendarFailure, CalendarReport, Instant } from '@candor/contracts';
import { nextReadAt, windowMovesAt } from './feed-refresh.rule.ts';

/**
 * How reading a calendar goes. No events, as most readings find nothing new; when it is lost, the next reading asks for
 * everything again.
 */
export interface CalendarRead {
  readonly personId: string;
  readonly calendarId: string;
  readonly connection: number;
  /** Of the reading that comes next by itself. */
  readonly round: number;
  readonly triedAt?: Instant | undefined;
  /** Last read well; of a file, when it was first. */
  readonly readAt?: Instant | undefined;
  readonly nextReadAt?: Instant | undefined;
  /** What was read last: the beginning of the window, a digest, and what the server said of its version. */
  readonly windowFrom?: Instant | undefined;
  readonly digest?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly fileId?: string | undefined;
  /** In a row. */
  readonly failures: number;
  readonly failingSince?: Instant | undefined;
  readonly why?: CalendarFailure | undefined;
  /** Sealed: a `CalendarReport`. */
  readonly report?: string | undefined;
  /** How often work on a text with this digest was begun and never ended. */
  readonly begun?: { readonly digest: string; readonly times: number } | undefined;
}

/** What the server said of a version, to be told nothing but that there is no newer one. */
export interface FeedVersion {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What one reading of a calendar came to. */
export type ReadingOutcome =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'read';
      readonly spans: readonly BusySpan[];
      readonly report: CalendarReport;
      readonly digest: string;
      readonly version: FeedVersion;
    }
  /** `wait`: ms that the server wants to be left alone. */
  | { readonly kind: 'failed'; readonly why: CalendarFailure; readonly wait?: number | undefined };

/** How it goes on after a reading at `now` of a window that begins at `windowFrom`; `fileId` only if it is read from a file. */
export function afterReading(
  before: CalendarRead,
  outcome: ReadingOutcome,
  { now, windowFrom, fileId }: { readonly now: Instant; readonly windowFrom: Instant; readonly fileId: string | undefined },
): CalendarRead & { readonly nextReadAt: Instant } {
  const next = { ...before, fileId, triedAt: now, round: before.round + 1, begun: undefined };
  if (outcome.kind === 'failed') {
    const failures = before.failures + 1;
    const failing = { failures, failingSince: before.failingSince ?? now, why: outcome.why };
    return { ...next, ...failing, nextReadAt: nextReadAt(now, failures, outcome.wait) };
  }
  const well = { failures: 0, failingSince: undefined, why: undefined };
  const again = fileId === undefined ? nextReadAt(now, 0) : windowMovesAt(now);
  const readAt = fileId === undefined ? now : (before.readAt ?? now);
  const read = outcome.kind === 'read' ? { windowFrom, digest: outcome.digest, ...outcome.version } : {};
  return { ...next, ...well, ...read, readAt, nextReadAt: again };
}
