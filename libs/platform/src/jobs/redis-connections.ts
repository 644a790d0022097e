import { Redis, type RedisOptions } from 'ioredis';

/**
 * Connections of one service to Redis, those that BullMQ makes of them included: each has an error listener, so that Redis
 * being away never ends the process, and each is closed at the end.
 */
export class RedisConnections {
  readonly #open = new Set<Redis>();

  constructor(
    private readonly url: string,
    private readonly trouble: (failure: unknown) => void,
  ) {}

  /** `patient`: commands wait while Redis is away. Otherwise they fail at once. */
  connect(patient: boolean): Redis {
    return this.#watch(
      new Redis(this.url, {
        // BullMQ refuses any other value; commands of an impatient connection are not kept while offline anyway
        maxRetriesPerRequest: null,
        enableOfflineQueue: patient,
        autoResendUnfulfilledCommands: patient,
        retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 2_000),
      }),
    );
  }

  close(): void {
    for (const redis of this.#open) redis.disconnect();
    this.#open.clear();
  }

  #watch(redis: Redis): Redis {
    this.#open.add(redis);
    redis.on('error', this.trouble);
    redis.on('end', () => this.#open.delete(redis));
    const duplicate = redis.duplicate.bind(redis);
    redis.duplicate = (override?: Partial<RedisOptions>) => this.#watch(duplicate(override));
    return redis;
  }
}
