import { Turns } from '../projecting/turns.ts';

/**
 * Work under the same key one at a time, in the order of asking; other keys do not wait. Commands to one stream that arrive
 * together would otherwise all decide on the same version, and all but one in vain.
 */
export class InTurn {
  readonly #keys = new Map<string, { readonly turns: Turns; waiting: number }>();

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const its = this.#keys.get(key) ?? { turns: new Turns(), waiting: 0 };
    this.#keys.set(key, its);
    its.waiting++;
    try {
      return await its.turns.take(work);
    } finally {
      if (--its.waiting === 0) this.#keys.delete(key);
    }
  }
}
