import type { Stretch } from '../availability/stretches.rule.ts';

/** A stretch of open time, and where starts are counted from: its beginning, and some midnights within it. In order. */
export interface GridWindow extends Stretch {
  readonly anchors: readonly number[];
}

/**
 * Starts are counted from the beginning of a window of open time, busy or not: so no booking ever shifts another start.
 *
 * A window that is open around the clock begins somewhere in the past, or never. So starts are counted anew from each midnight
 * that a whole open day follows; this also lets the grid of a day be known from the two days before it.
 */
export const gridWindows = (open: readonly Stretch[], datesBegin: () => readonly number[]): readonly GridWindow[] =>
  open.map(({ from, to }) => ({ from, to, anchors: to - from < shortestDay ? [from] : [from, ...wholeDays(from, to, datesBegin())] }));

/** Of days that a clock change shortens, too. */
const shortestDay = 20 * 3_600_000;

const wholeDays = (from: number, to: number, begins: readonly number[]): readonly number[] =>
  begins.filter((begin, index) => from < begin && (begins[index + 1] ?? Number.POSITIVE_INFINITY) <= to);

/** How long a chat is and how far apart its starts are, in milliseconds. */
export interface Grid {
  readonly length: number;
  readonly step: number;
}

/** The starts within a range of chats that fit into a window, in order. */
export function startsWithin({ from, to }: Stretch, windows: readonly GridWindow[], { length, step }: Grid): readonly number[] {
  const starts: number[] = [];
  for (const window of windows) {
    if (window.to <= from || window.from >= to) continue;
    for (const [index, anchor] of window.anchors.entries()) {
      const end = Math.min(to, window.anchors[index + 1] ?? to, window.to - length + 1);
      for (let start = anchor + Math.max(0, Math.ceil((from - anchor) / step)) * step; start < end; start += step) starts.push(start);
    }
  }
  return starts;
}

/** What a start within a window is counted from. */
export const anchorOf = ({ anchors, from }: GridWindow, start: number): number => anchors.findLast((anchor) => anchor <= start) ?? from;
