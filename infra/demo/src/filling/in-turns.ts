/** So many at a time; the first failure ends it, when what was begun is over. */
export async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  const left = items.values();
  let [count, failed] = [0, false];
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (failed) return;
      try {
        await work(item);
      } catch (failure) {
        failed = true;
        throw failure;
      }
      count += 1;
      done(count);
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const broken = workers.find((one) => one.status === 'rejected');
  if (broken) throw broken.reason;
}
