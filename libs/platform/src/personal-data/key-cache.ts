export interface KeyCacheOptions {
  readonly lifetimeMs?: number;
  readonly entries?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic?: () => number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly until: number;
}

/** Remembers the most recently used values, none for longer than its lifetime; expired ones leave memory without being asked for. */
export class KeyCache<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #lifetimeMs: number;
  readonly #entries: number;
  readonly #now: () => number;
  #sweeping: NodeJS.Timeout | undefined;

  constructor({ lifetimeMs = 300_000, entries = 10_000, monotonic = () => performance.now() }: KeyCacheOptions = {}) {
    this.#lifetimeMs = lifetimeMs;
    this.#entries = entries;
    this.#now = monotonic;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(name: string): Value | undefined {
    const kept = this.#kept.get(name);
    if (!kept) return undefined;
    this.#kept.delete(name);
    if (kept.until <= this.#now()) return undefined;
    this.#kept.set(name, kept);
    return kept.value;
  }

  set(name: string, value: Value): void {
    this.#kept.delete(name);
    this.#kept.set(name, { value, until: this.#now() + this.#lifetimeMs });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#entries && oldest !== undefined) this.#kept.delete(oldest);
    this.#sweeping ??= setTimeout(() => this.#sweep(), this.#lifetimeMs).unref();
  }

  delete(name: string): void {
    this.#kept.delete(name);
  }

  #sweep(): void {
    const now = this.#now();
    for (const [name, { until }] of this.#kept) if (until <= now) this.#kept.delete(name);
    const [next] = [...this.#kept.values()].map(({ until }) => until).sort((a, b) => a - b);
    this.#sweeping = next === undefined ? undefined : setTimeout(() => this.#sweep(), Math.max(next - now, 100)).unref();
  }
}
