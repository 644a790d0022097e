import { once } from 'node:events';
import type { Redis } from 'ioredis';
import { RedisConnections } from '../jobs/redis-connections.ts';
import type { Doorbell } from './doorbell.ts';
import type { Bell } from './tail.ts';

/** A doorbell whose wire is a channel of Redis. */
export class RedisDoorbell implements Doorbell {
  readonly #connections: RedisConnections;
  #hears = false;
  #telling: Redis | undefined;
  #ringing = false;
  #again = false;

  constructor(
    redisUrl: string,
    private readonly channel: string,
  ) {
    // what is lost while Redis is away is found anyway
    this.#connections = new RedisConnections(redisUrl, () => undefined);
  }

  get hears(): boolean {
    return this.#hears;
  }

  /** While one ring is on its way, or waits for Redis to be back, all others become one that follows it. */
  ring(): void {
    this.#again = this.#ringing;
    if (this.#ringing) return;
    this.#ringing = true;
    this.#telling ??= this.#connections.connect(true);
    const told = () => {
      this.#ringing = false;
      if (this.#again) this.ring();
    };
    this.#telling
      .publish(this.channel, '')
      .catch(() => undefined)
      .then(told);
  }

  async answer(bell: Bell, signal: AbortSignal): Promise<void> {
    const redis = this.#connections.connect(true);
    const hear = () => {
      if (signal.aborted) return;
      this.#hears = true;
      bell.ring();
    };
    const deaf = () => {
      this.#hears = false;
    };
    redis.on('message', () => bell.ring());
    redis.on('ready', () => void redis.subscribe(this.channel).then(hear, () => undefined));
    redis.on('close', deaf);
    if (!signal.aborted) await once(signal, 'abort');
    // the next to answer may hear before this connection has ended
    redis.off('close', deaf);
    deaf();
    redis.disconnect();
  }

  close(): void {
    this.#connections.close();
  }
}
