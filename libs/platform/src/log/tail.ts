/** Wakes one waiting loop. A ring while nobody waits is kept, so that none is lost between looking and waiting. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Returns at the next ring, after `milliseconds`, or when `signal` is aborted. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted)
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          this.#wake = undefined;
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done, { once: true });
        this.#wake = done;
      });
    this.#rung = false;
  }
}

/** Tells the loops of this process that the log has grown. */
export class Tail {
  readonly #bells = new Set<Bell>();

  listen(): Bell & Disposable {
    const bell = Object.assign(new Bell(), { [Symbol.dispose]: () => void this.#bells.delete(bell) });
    this.#bells.add(bell);
    return bell;
  }

  /** False when nobody listens. */
  ring(): boolean {
    for (const bell of this.#bells) bell.ring();
    return this.#bells.size > 0;
  }
}
