import type { Audience } from '@candor/event-sourcing';
import type { Redis } from 'ioredis';
import { RedisConnections } from '../jobs/redis-connections.ts';
import type { ServiceConfig } from '../service/config.ts';

/** That something may be another than it was: `scheduling/bookings`. Nothing of what it is. */
export interface Hint {
  readonly what: string;
  readonly to: readonly Audience[];
}

type Listener = (hint: Hint) => void;

/**
 * Tells those who have a page open that it is worth reading again, across processes. Through Redis, as a hint may be lost: what is true is
 * in the rows, and whoever listens reads them anew when the connection was away.
 */
export class Hints {
  readonly #channel: string;
  readonly #connections: RedisConnections;
  readonly #telling: Redis;
  readonly #listeners = new Set<Listener>();
  readonly #ended = Promise.withResolvers<undefined>();
  #hearing: Promise<void> | undefined;

  constructor(
    private readonly config: Pick<ServiceConfig, 'redisUrl' | 'prefix' | 'service'>,
    private readonly trouble: (failure: unknown) => void,
  ) {
    this.#channel = `${config.prefix}:hints`;
    // what cannot be told is said below; what cannot be heard comes back by itself
    this.#connections = new RedisConnections(config.redisUrl, () => undefined);
    this.#telling = this.#connections.connect(false);
  }

  /** Never waits and never fails: what cannot be told is not told. */
  tell(projection: string, to: readonly Audience[]): void {
    if (to.length === 0) return;
    const hint: Hint = { what: `${this.config.service}/${projection}`, to };
    this.#telling.publish(this.#channel, JSON.stringify(hint)).catch(this.trouble);
  }

  /** Calls with each hint from now on, of all services of the installation. Resolves when it hears. */
  async listen(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    this.#hearing ??= this.hear();
    await this.#hearing;
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves when the service ends: nothing is told any more. */
  get ended(): Promise<undefined> {
    return this.#ended.promise;
  }

  close(): void {
    this.#ended.resolve(undefined);
    this.#connections.close();
  }

  private async hear(): Promise<void> {
    const redis = this.#connections.connect(true);
    redis.on('message', (_channel: string, text: string) => {
      const hint = JSON.parse(text) as Hint;
      for (const listener of this.#listeners) listener(hint);
    });
    await redis.subscribe(this.#channel);
  }
}
