import { numberFormat } from '../numbers/numbers.ts';
import type { HandlerReport, Report } from './use-operations.ts';

/** Shorter than that, in s, whoever looks sees no more than that events are on their way. */
const noticeable = 10;

/** bad: it waits for somebody; attention: it catches up by itself; away: it does not answer. */
export type Standing = 'good' | 'attention' | 'bad' | 'away';

/** `projection:bookings` → what it is, and its name. */
export function partsOf(handler: string): { readonly kind: 'projection' | 'reactor'; readonly name: string } {
  const at = handler.indexOf(':');
  return { kind: handler.startsWith('projection:') ? 'projection' : 'reactor', name: handler.slice(at + 1) };
}

/** Parked, or so far behind that it shows. */
export const wantsLooking = ({ parkedStreams, seconds }: HandlerReport): boolean => parkedStreams > 0 || seconds >= noticeable;

/** What is parked first, then what is furthest behind, then by name. */
export const inOrder = (handlers: readonly HandlerReport[]): readonly HandlerReport[] =>
  handlers.toSorted(
    (a, b) =>
      b.parkedStreams - a.parkedStreams ||
      b.seconds - a.seconds ||
      b.events - a.events ||
      partsOf(a.handler).name.localeCompare(partsOf(b.handler).name),
  );

export function standingOf(report: Report | undefined): Standing {
  if (!report) return 'away';
  const { handlers, failedJobs, unreadableMessages, oldestPendingSeconds } = report;
  if (failedJobs > 0 || unreadableMessages > 0 || handlers.some(({ parkedStreams }) => parkedStreams > 0)) return 'bad';
  return oldestPendingSeconds >= noticeable || handlers.some(wantsLooking) ? 'attention' : 'good';
}

/** The furthest that any of them is behind. */
export const furthestBehind = (handlers: readonly HandlerReport[]): { readonly events: number; readonly seconds: number } => ({
  events: Math.max(0, ...handlers.map(({ events }) => events)),
  seconds: Math.max(0, ...handlers.map(({ seconds }) => seconds)),
});

export const isBuilt = ({ rebuild, asked }: HandlerReport): boolean => rebuild !== null || asked !== null;

export const isBuilding = (report: Report | undefined): boolean => report?.handlers.some(isBuilt) ?? false;

export interface Building {
  readonly projection: string;
  /** Events that are done with; undefined: nobody has begun yet. */
  readonly done: number | undefined;
  readonly all: number;
  /** 0 to 100. */
  readonly percent: number;
  /** Who has asked for it, while nobody has begun. */
  readonly by: string | undefined;
}

/** What is being built anew, or is about to be. */
export const buildingIn = ({ head, handlers }: Report): readonly Building[] =>
  handlers.filter(isBuilt).map(({ handler, rebuild, asked }) => ({
    projection: partsOf(handler).name,
    done: rebuild?.position,
    all: head,
    percent: rebuild ? percent(rebuild.position, head) : 0,
    by: rebuild ? undefined : asked?.by,
  }));

const percent = (done: number, all: number): number => (all === 0 ? 100 : Math.min(100, Math.floor((100 * done) / all)));

/** `begun`: projection → generation of the rows that were read when it was asked for. Those whose new rows are read by now. */
export const builtSince = ({ handlers }: Report, begun: Readonly<Record<string, number>>): readonly string[] =>
  handlers
    .filter(
      (report) => !isBuilt(report) && (report.rows?.generation ?? 0) > (begun[partsOf(report.handler).name] ?? Number.POSITIVE_INFINITY),
    )
    .map(({ handler }) => partsOf(handler).name);

const units = [
  { unit: 'day', seconds: 86_400, from: 172_800 },
  { unit: 'hour', seconds: 3_600, from: 5_400 },
  { unit: 'minute', seconds: 60, from: 90 },
] as const;

/** How long, in one unit: `12 sec`, `5 min`, `3 hr`, `2 days`. */
export function lagIn(seconds: number, locale: string): string {
  const { unit, seconds: each } = units.find(({ from }) => seconds >= from) ?? { unit: 'second', seconds: 1 };
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }).format(Math.floor(seconds / each));
}
