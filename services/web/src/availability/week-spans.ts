import { minutesOf, timeOf } from '../time/clock.ts';
import { type TimeWindow, type Week, weekdays } from './availability.ts';

/** Open hours as they are drawn: minutes of a day (0: Monday), under a name that stays while they are moved. */
export interface Span {
  readonly id: string;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

export const step = 15;
const wholeDay = 1_440;
const mostPerDay = 12;

let count = 0;
export const newSpanId = (): string => `span-${++count}`;

export const spansOf = (week: Week): readonly Span[] => weekdays.flatMap((name, day) => daySpans(week[name], day));

export const daySpans = (windows: readonly TimeWindow[], day: number): readonly Span[] =>
  windows.map(({ start, end }) => ({ id: newSpanId(), day, from: minutesOf(start), to: minutesOf(end) }));

const inOrder = (a: Span, b: Span): number => a.day - b.day || a.from - b.from;

/** Hours that overlap or touch are one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted(inOrder)) {
    const last = all.at(-1);
    if (last && last.day === span.day && span.from <= last.to) all[all.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else all.push(span);
  }
  return all;
}

export const windowsOf = (spans: readonly Span[], day: number): TimeWindow[] =>
  joined(spans.filter((span) => span.day === day)).map(({ from, to }) => ({ start: timeOf(from), end: timeOf(to) }));

export const weekOf = (spans: readonly Span[]): Week =>
  Object.fromEntries(weekdays.map((name, day) => [name, windowsOf(spans, day)])) as unknown as Week;

const isFree = (spans: readonly Span[], { id, day, from, to }: Span): boolean =>
  from >= 0 &&
  to <= wholeDay &&
  to - from >= step &&
  !spans.some((other) => other.id !== id && other.day === day && from < other.to && other.from < to);

/** With a change of one of them; undefined where it would leave its day, be too short, or lie in other hours. */
function changed(spans: readonly Span[], id: string, change: (span: Span) => Partial<Span>): readonly Span[] | undefined {
  const span = spans.find((one) => one.id === id);
  if (!span) return undefined;
  const next = { ...span, ...change(span) };
  return isFree(spans, next) ? spans.map((one) => (one.id === id ? next : one)) : undefined;
}

export const moved = (spans: readonly Span[], id: string, minutes: number): readonly Span[] | undefined =>
  changed(spans, id, ({ from, to }) => ({ from: from + minutes, to: to + minutes }));

/** To the next day on which the same time is free, before or after. */
export function movedByDays(spans: readonly Span[], id: string, direction: 1 | -1): readonly Span[] | undefined {
  for (let days: number = direction; Math.abs(days) < 7; days += direction) {
    const next = changed(spans, id, ({ day }) => ({ day: day + days }));
    const day = next?.find((span) => span.id === id)?.day ?? -1;
    if (next && day >= 0 && day < 7) return next;
  }
  return undefined;
}

export const resized = (spans: readonly Span[], id: string, edge: 'from' | 'to', minutes: number): readonly Span[] | undefined =>
  changed(spans, id, (span) => ({ [edge]: span[edge] + minutes }));

/** Where the pointer has it: kept within its day, over others if need be. */
export function placed(spans: readonly Span[], id: string, day: number, from: number): readonly Span[] {
  return spans.map((span) => {
    if (span.id !== id) return span;
    const length = span.to - span.from;
    const start = Math.min(Math.max(0, from), wholeDay - length);
    return { ...span, day, from: start, to: start + length };
  });
}

/** From where it was taken hold of to where the pointer is. */
export function stretched(spans: readonly Span[], id: string, anchor: number, at: number): readonly Span[] {
  const [from, to] = anchor < at ? [anchor, Math.max(at, anchor + step)] : [Math.min(at, anchor - step), anchor];
  return spans.map((span) => (span.id === id ? { ...span, from: Math.max(0, from), to: Math.min(wholeDay, to) } : span));
}

/** New hours on a day: from nine to five, or else as much of the hour after the last or before the first as is free. */
export function added(spans: readonly Span[], day: number): { readonly spans: readonly Span[]; readonly id: string } | undefined {
  const there = spans.filter((span) => span.day === day).toSorted(inOrder);
  if (there.length >= mostPerDay) return undefined;
  const last = there.at(-1)?.to ?? 0;
  const first = there[0]?.from ?? wholeDay;
  const id = newSpanId();
  const candidates = [
    { from: 540, to: 1_020 },
    { from: last + 60, to: Math.min(wholeDay, last + 120) },
    { from: last + step, to: Math.min(wholeDay, last + step + 60) },
    { from: Math.max(0, first - 120), to: Math.max(0, first - 60) },
  ].map((hours) => ({ id, day, ...hours }));
  const found = candidates.find((span) => isFree(spans, span));
  return found && { spans: [...spans, found], id };
}

/** The hours of a day on others, in place of theirs. */
export const copied = (spans: readonly Span[], day: number, to: readonly number[]): readonly Span[] => [
  ...spans.filter((span) => !to.includes(span.day) || span.day === day),
  ...to
    .filter((one) => one !== day)
    .flatMap((one) => spans.filter((span) => span.day === day).map((span) => ({ ...span, id: newSpanId(), day: one }))),
];
