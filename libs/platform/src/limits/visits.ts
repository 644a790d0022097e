import { createHmac, hkdfSync } from 'node:crypto';
import type { Clock } from '@candor/event-sourcing';
import { Redis } from 'ioredis';
import type { ServiceConfig } from '../service/config.ts';

export interface VisitLimit {
  readonly most: number;
  readonly seconds: number;
}

const patienceMs = 500;

/**
 * Counts what visitors ask for, in windows of time, so that nobody keeps others from it. In Redis, as a count may be lost: while Redis
 * is away nobody is refused. Whom and what is counted is kept as a keyed hash.
 */
export class Visits {
  readonly #redis: Redis;
  readonly #key: Uint8Array;
  readonly #prefix: string;
  #connected: Promise<void> | undefined;

  constructor(
    { redisUrl, prefix, service, masterKey }: Pick<ServiceConfig, 'redisUrl' | 'prefix' | 'service' | 'masterKey'>,
    private readonly clock: Clock,
    private readonly trouble: (failure: unknown) => void,
  ) {
    this.#prefix = `${prefix}:${service}:visits`;
    this.#key = new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'candor/visits', 32));
    this.#redis = new Redis(redisUrl, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      connectTimeout: patienceMs,
      commandTimeout: patienceMs,
      disconnectTimeout: patienceMs,
      retryStrategy: (times) => Math.min(2_000, 200 * times),
    });
    this.#redis.on('error', () => undefined);
  }

  /** Counts one more. `wait`: seconds until it may be tried again; 0: it may be done now. */
  async count(kind: string, visitor: string, { most, seconds }: VisitLimit): Promise<{ readonly wait: number }> {
    const now = Date.parse(this.clock.now());
    const length = seconds * 1_000;
    const start = now - (now % length);
    const key = `${this.#prefix}:${createHmac('sha256', this.#key).update(`${kind}\n${start}\n${visitor}`).digest('base64url')}`;
    const counted = await this.#increase(key, length).catch((failure: unknown) => {
      this.trouble(failure);
      return 0;
    });
    return { wait: counted <= most ? 0 : Math.max(1, Math.ceil((start + length - now) / 1_000)) };
  }

  close(): void {
    this.#redis.disconnect();
  }

  async #increase(key: string, milliseconds: number): Promise<number> {
    // It goes on trying by itself.
    this.#connected ??= this.#redis.connect().catch(() => undefined);
    await this.#connected;
    const [increased] = (await this.#redis.multi().incr(key).pexpire(key, milliseconds).exec()) ?? [];
    const [failure, count] = increased ?? [];
    if (failure) throw failure;
    return Number(count);
  }
}
