import { randomBytes } from 'node:crypto';
import type { Instant, Locale } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import { type Database, MasterBox, type Side } from '@candor/platform';

export interface SignInRequest {
  readonly requestId: string;
  readonly side: Side;
  readonly address: string;
  readonly locale: Locale;
  readonly expiresAt: Instant;
}

interface SignInDocument {
  readonly _id: string;
  readonly side: Side;
  /** Encrypted: it may be the address of nobody that Candor knows. */
  readonly address: string;
  readonly locale: Locale;
  readonly expiresAt: Instant;
  readonly spentAt?: Instant;
}

export const linkMinutes = 15;

/** Who asked to sign in and has not yet. Kept until the link expires. */
export class SignInRequests {
  readonly #box: MasterBox;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    masterKey: Uint8Array,
  ) {
    this.#box = new MasterBox(masterKey, 'sign-in');
  }

  async open(): Promise<this> {
    await this.#documents().createIndex({ expiresAt: 1 });
    return this;
  }

  async add({ side, address, locale }: Pick<SignInRequest, 'side' | 'address' | 'locale'>): Promise<string> {
    const _id = randomBytes(16).toString('base64url');
    const expiresAt = instant(Date.parse(this.clock.now()) + linkMinutes * 60_000);
    await this.#documents().insertOne({ _id, side, address: this.#box.seal(address, _id), locale, expiresAt });
    return _id;
  }

  /** Undefined: it has expired. */
  async find(requestId: string): Promise<SignInRequest | undefined> {
    const document = await this.#documents().findOne({ _id: requestId, expiresAt: { $gt: this.clock.now() } });
    return document ? this.#opened(document) : undefined;
  }

  /** Until when it can be spent; undefined: it has been, or has expired. */
  async unspentUntil(requestId: string): Promise<Instant | undefined> {
    const document = await this.#documents().findOne(this.#unspent(requestId));
    return document?.expiresAt;
  }

  /** For the one who comes first; undefined for everybody else. */
  async spend(requestId: string, only?: Side): Promise<SignInRequest | undefined> {
    const sided = only === undefined ? {} : { side: only };
    const unspent = { ...this.#unspent(requestId), ...sided };
    const document = await this.#documents().findOneAndUpdate(unspent, { $set: { spentAt: this.clock.now() } });
    return document ? this.#opened(document) : undefined;
  }

  async forgetExpired(): Promise<number> {
    return (await this.#documents().deleteMany({ expiresAt: { $lte: this.clock.now() } })).deletedCount;
  }

  #unspent(_id: string) {
    return { _id, spentAt: { $exists: false }, expiresAt: { $gt: this.clock.now() } };
  }

  #opened({ _id, side, address, locale, expiresAt }: SignInDocument): SignInRequest | undefined {
    const plain = this.#box.open(address, _id);
    return plain === undefined ? undefined : { requestId: _id, side, address: plain, locale, expiresAt };
  }

  #documents() {
    return this.database.collection<SignInDocument>('sign_in_requests', { writeConcern: { w: 'majority' } });
  }
}
