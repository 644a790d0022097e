/** Does the work for each item, so many at once. The first failure stops the rest and is thrown when all lanes have stopped. */
export async function inLanes<T>(lanes: number, items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  let failure: { readonly reason: unknown } | undefined;
  const lane = async () => {
    for (let item = rest.next(); !item.done && !failure; item = rest.next())
      await work(item.value).catch((reason: unknown) => {
        failure ??= { reason };
      });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failure) throw failure.reason;
}
