import { createHmac, hkdfSync } from 'node:crypto';
import type { Instant } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import { type Database, tooManyRequests } from '@candor/platform';

export interface AttemptLimit {
  readonly most: number;
  readonly seconds: number;
}

interface AttemptsDocument {
  readonly _id: string;
  readonly count: number;
  readonly expiresAt: Instant;
}

/** Counts attempts of one kind by one thing, such as an address, in windows of time. What is counted is kept as a keyed hash. */
export class Attempts {
  readonly #key: Uint8Array;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    masterKey: Uint8Array,
  ) {
    this.#key = new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'candor/attempts', 32));
  }

  async open(): Promise<this> {
    await this.#documents().createIndex({ expiresAt: 1 });
    return this;
  }

  /** Counts one more. `wait`: seconds until it may be tried again; 0: it may be tried now. */
  async count(kind: string, value: string, { most, seconds }: AttemptLimit): Promise<{ readonly wait: number }> {
    const now = Date.parse(this.clock.now());
    const length = seconds * 1_000;
    const start = now - (now % length);
    const _id = createHmac('sha256', this.#key).update(`${kind}\n${start}\n${value}`).digest('base64url');
    const update = { $inc: { count: 1 }, $setOnInsert: { expiresAt: instant(start + length) } };
    const counted = await this.#upsert(_id, update);
    return { wait: counted <= most ? 0 : Math.max(1, Math.ceil((start + length - now) / 1_000)) };
  }

  /** Counts one more. Throws a problem 429 when it has been too often; `detail` says what was asked too often. */
  async allow(kind: string, value: string, limit: AttemptLimit, detail: string): Promise<void> {
    const { wait } = await this.count(kind, value, limit);
    if (wait > 0) throw tooManyRequests(detail, wait);
  }

  async forgetExpired(): Promise<number> {
    return (await this.#documents().deleteMany({ expiresAt: { $lte: this.clock.now() } })).deletedCount;
  }

  /** Two that come first at the same time both insert, and one of them has to try again. */
  async #upsert(_id: string, update: object, again = true): Promise<number> {
    try {
      const document = await this.#documents().findOneAndUpdate({ _id }, update, { upsert: true, returnDocument: 'after' });
      return document?.count ?? 1;
    } catch (failure) {
      if (!again || (failure as { code?: unknown }).code !== 11_000) throw failure;
      return await this.#upsert(_id, update, false);
    }
  }

  #documents() {
    return this.database.collection<AttemptsDocument>('attempts', { writeConcern: { w: 'majority' } });
  }
}
