interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** All items of a list that comes in pages; of so many of them at most, where the list can be longer than anybody reads. */
export async function everyPage<Item>(
  ask: (cursor: string | undefined) => Promise<Page<Item>>,
  mostPages = Number.POSITIVE_INFINITY,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
    pages += 1;
  } while (cursor !== undefined && pages < mostPages);
  return items;
}
