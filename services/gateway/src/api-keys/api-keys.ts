import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant, KeyScope } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { type Database, Problem, unauthorized } from '@candor/platform';
import type { AccessTokens } from '../sessions/access-tokens.ts';

/** What a key is recognised by, beside the events that say that it was made and revoked. */
interface KeyDocument {
  readonly _id: string;
  readonly organizationId: string;
  /** SHA-256 of the secret, which has 256 bits of its own: there is nothing to guess. */
  readonly hash: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt: Instant | null;
  readonly revoked: boolean;
  readonly lastUsedAt: Instant | null;
}

export type NewKey = Pick<KeyDocument, 'organizationId' | 'scopes' | 'expiresAt'> & { readonly keyId: string };

const prefix = 'candorkey_';
const form = /^candorkey_([\w-]{22})([\w-]{43})$/;
const noteEveryMs = 60_000;

/** The API key in an Authorization header; undefined: there is something else or nothing. */
export const looksLikeKey = (authorization: string | undefined): string | undefined =>
  authorization !== undefined && /^bearer candorkey_/i.test(authorization) ? authorization.slice('bearer '.length) : undefined;

/** Keys for machines: shown once, kept as hashes. */
export class ApiKeys {
  constructor(
    private readonly database: Database,
    private readonly tokens: Pick<AccessTokens, 'ofKey'>,
    private readonly clock: Clock,
  ) {}

  async open(): Promise<this> {
    await this.#documents().createIndex({ organizationId: 1 });
    return this;
  }

  /** The id of the key that a command makes: the same for a retry. 22 characters. */
  static idFor(organizationId: string, commandId: string): string {
    return createHash('sha256').update(`${organizationId}\n${commandId}`).digest('base64url').slice(0, 22);
  }

  /** The key, to be shown now and never again. Undefined: it was shown before. */
  async keep({ keyId, ...made }: NewKey): Promise<string | undefined> {
    const secret = randomBytes(32).toString('base64url');
    const document = { ...made, hash: hashOf(secret), revoked: false, lastUsedAt: null };
    const { upsertedCount } = await this.#documents().updateOne({ _id: keyId }, { $setOnInsert: document }, { upsert: true });
    return upsertedCount > 0 ? `${prefix}${keyId}${secret}` : undefined;
  }

  async revoke(organizationId: string, keyId: string): Promise<void> {
    await this.#documents().updateOne({ _id: keyId, organizationId }, { $set: { revoked: true } });
  }

  /** When keys were last used, to the minute. */
  async lastUsed(keyIds: readonly string[]): Promise<ReadonlyMap<string, Instant | null>> {
    const found = await this.#documents()
      .find({ _id: { $in: [...keyIds] } })
      .project<Pick<KeyDocument, '_id' | 'lastUsedAt'>>({ lastUsedAt: 1 })
      .toArray();
    return new Map(found.map(({ _id, lastUsedAt }) => [_id, lastUsedAt]));
  }

  /** A token that says what the key may. Throws {@link Problem} 401 `key_invalid`, `key_revoked`, `key_expired`. */
  async exchange(key: string): Promise<string> {
    const [, keyId = '', secret = ''] = form.exec(key) ?? [];
    const document = keyId === '' ? null : await this.#documents().findOne({ _id: keyId });
    if (!document || !timingSafeEqual(Buffer.from(document.hash), Buffer.from(hashOf(secret))))
      throw unauthorized('key_invalid', 'This is not a key of Candor, or not the whole of it.');
    const { organizationId, scopes, expiresAt, revoked } = document;
    if (revoked) throw unauthorized('key_revoked', 'This key has been revoked. Ask an owner of the organization for another.');
    const now = this.clock.now();
    if (expiresAt !== null && expiresAt <= now) throw unauthorized('key_expired', 'This key has expired. Ask an owner for another.');
    await this.#note(document, now);
    return this.tokens.ofKey(keyId, organizationId, scopes);
  }

  async #note({ _id, lastUsedAt }: KeyDocument, now: Instant): Promise<void> {
    if (lastUsedAt !== null && Date.parse(now) - Date.parse(lastUsedAt) < noteEveryMs) return;
    await this.#documents().updateOne({ _id }, { $set: { lastUsedAt: now } });
  }

  #documents() {
    return this.database.collection<KeyDocument>('api_keys', { writeConcern: { w: 'majority' } });
  }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
