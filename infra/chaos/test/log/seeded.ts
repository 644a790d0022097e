import { Random } from './random.ts';

const seed = Number(process.env['CANDOR_CHAOS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** The same seed and name give the same numbers. Says the seed, so that a failure can be had again. */
export function seeded(name: string): Random {
  console.info(`${name}: CANDOR_CHAOS_SEED=${seed}`);
  return new Random([...name].reduce((mixed, letter) => Math.imul(mixed, 31) + letter.charCodeAt(0), seed));
}
