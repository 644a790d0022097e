import { Tail } from '../log/tail.ts';

/** How far handlers of this process are, for those who wait for them here: no need to ask the database. */
export class Progress {
  readonly #positions = new Map<string, number>();
  readonly #tail = new Tail();

  moved(target: string, position: number): void {
    this.#positions.set(target, Math.max(position, this.position(target)));
    this.#tail.ring();
  }

  position(target: string): number {
    return this.#positions.get(target) ?? 0;
  }

  listen(): ReturnType<Tail['listen']> {
    return this.#tail.listen();
  }
}
