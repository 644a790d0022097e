import { inLanes } from '@candor/platform';

/** So many at a time; the first failure ends it, when what was begun is over. */
export async function inTurns<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  let count = 0;
  await inLanes(atOnce, items, async (item) => {
    await work(item);
    done(++count);
  });
}
