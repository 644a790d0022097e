/** A list with one entry for each id, in the order of ids: the same whichever came first. `undefined` takes the entry out. */
export function placed<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  id: string,
  entry: Entry | undefined,
): readonly Entry[] {
  const others = list.filter((one) => one.id !== id);
  return entry ? [...others, entry].sort(byId) : others;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Each once, in order. */
export const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
