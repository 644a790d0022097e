/** Something whose speed is measured beside others. */
export interface Contender {
  readonly name: string;
  /** What has to be there before a slice, and is not measured. */
  prepare?(): Promise<void>;
  /** Works until the time is over or there is nothing left to do; resolves with how many operations it did. */
  slice(milliseconds: number): Promise<number>;
}

export interface Pace {
  readonly rounds: number;
  readonly milliseconds: number;
}

/**
 * Slices of all contenders in turns, in another order each round, after a round that is not counted: what disturbs the machine
 * disturbs all of them. Operations per second, by name and round.
 */
export async function interleaved(
  contenders: readonly Contender[],
  { rounds, milliseconds }: Pace,
): Promise<ReadonlyMap<string, number[]>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round + 1) % contenders.length] as Contender;
      await contender.prepare?.();
      globalThis.gc?.();
      const begun = performance.now();
      const operations = await contender.slice(milliseconds);
      if (round >= 0) rates.get(contender.name)?.push((operations * 1_000) / (performance.now() - begun));
    }
  return rates;
}

/** So many workers at once, each doing one piece of work after the other until the time is over; resolves with the pieces done. */
export async function concurrently(workers: number, milliseconds: number, work: (worker: number) => Promise<unknown>): Promise<number> {
  const until = performance.now() + milliseconds;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (; performance.now() < until; done++) await work(worker);
    }),
  );
  return done;
}
