/** In ms, `end` excluded. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** Disjoint spans in order that cover the same time. */
export function unionOf(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

export const lengthOf = (spans: readonly TimeSpan[]): number => unionOf(spans).reduce((sum, { start, end }) => sum + end - start, 0);

/** When at least two of these speak. `lists`: the spans of each. */
export function overlapsOf(lists: readonly (readonly TimeSpan[])[]): readonly TimeSpan[] {
  const edges = lists
    .flatMap((spans) =>
      unionOf(spans).flatMap(({ start, end }) => [
        { at: start, by: 1 },
        { at: end, by: -1 },
      ]),
    )
    .toSorted((a, b) => a.at - b.at || a.by - b.by);
  const overlaps: TimeSpan[] = [];
  let speaking = 0;
  let since = 0;
  for (const { at, by } of edges) {
    if (speaking === 1 && by === 1) since = at;
    if (speaking === 2 && by === -1 && at > since) overlaps.push({ start: since, end: at });
    speaking += by;
  }
  return overlaps;
}
