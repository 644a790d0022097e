import type { ThreadContext } from '@candor/platform';

/** Keeps a core busy for so many rounds, or fails, or eats memory. */
export function run(
  { rounds, fail, forEver }: { readonly rounds: number; readonly fail?: string; readonly forEver?: boolean },
  { progress }: ThreadContext,
): { readonly sum: number } {
  if (fail) throw new RangeError(fail);
  let sum = 0;
  for (let round = 1; round <= rounds; round++) {
    for (let step = 0; step < 2_000_000; step++) sum += step % 7;
    progress(round, rounds, 'counting');
  }
  while (forEver) sum++;
  return { sum };
}
