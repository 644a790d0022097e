/** Time from `from` (included) to `to` (not), in epoch milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In order and apart: joined where they touch or overlap, empty ones left out. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && stretch.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else apart.push(stretch);
  }
  return apart;
}

/** What is in both lists; each is in order and apart, and so is the result. */
export function intersected(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  const both: Stretch[] = [];
  for (let i = 0, j = 0; ; ) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return both;
    const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
    if (from < to) both.push({ from, to });
    if (left.to < right.to) i++;
    else j++;
  }
}

/** The last one that begins at or before an instant; of a list in order. */
export function lastBegunAt<Item extends { readonly from: number }>(items: readonly Item[], at: number): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Item).from <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
