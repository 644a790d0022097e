import { randomBytes } from 'node:crypto';
import type { ErasureSubject, HeldThing, Instant } from '@candor/contracts';
import { type Clock, instant, type Sealer } from '@candor/event-sourcing';
import { type Database, type HoldsOfPeople, type Logger, Problem, type Side } from '@candor/platform';
import { type RefreshToken, RefreshTokens } from './refresh-tokens.ts';

/** One sign-in on one device, through all refreshes. Ended ones are kept until they would have expired, to tell a reused token. */
export interface Session {
  readonly _id: string;
  readonly person: string;
  readonly side: Side;
  /** Of the refresh token in use; all earlier ones are used up. */
  readonly generation: number;
  readonly rotatedAt: Instant;
  readonly startedAt: Instant;
  readonly lastUsedAt: Instant;
  readonly expiresAt: Instant;
  /** What the browser said that it is, sealed under the person's key. */
  readonly device: string | null;
  readonly ended?: 'signed-out' | 'revoked' | 'reused';
}

export interface Refreshed {
  readonly session: Session;
  readonly token: string;
}

const dayMs = 86_400_000;
/** Without being used, and at most. */
export const sessionDays = { idle: 30, longest: 180 } as const;
/** Two tabs that wake up together both send the same token: the second gets what the first got. */
const graceMs = 10_000;

export class Sessions implements HoldsOfPeople {
  readonly #tokens: RefreshTokens;

  constructor(
    private readonly database: Database,
    private readonly sealer: Pick<Sealer, 'seal' | 'open'>,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'warn'>,
    masterKey: Uint8Array,
  ) {
    this.#tokens = new RefreshTokens(masterKey);
  }

  /** Creates the indexes. */
  async open(): Promise<this> {
    await this.#documents().createIndexes([{ key: { person: 1, startedAt: 1 } }, { key: { expiresAt: 1 } }]);
    return this;
  }

  async start(person: string, side: Side, device: string | undefined): Promise<Refreshed> {
    const now = this.clock.now();
    const _id = randomBytes(16).toString('base64url');
    const text = { person, organization: undefined, event: _id, field: 'device', text: (device ?? '').slice(0, 300) };
    const [sealed = null] = device === undefined ? [] : await this.sealer.seal([text]);
    const times = { rotatedAt: now, startedAt: now, lastUsedAt: now, expiresAt: expiry(now, now) };
    const session: Session = { _id, person, side, generation: 0, ...times, device: sealed };
    await this.#documents().insertOne(session);
    return this.#refreshed(session);
  }

  /**
   * A token is good once. One that was used up before means that two hold the session, and nobody can tell which of them is
   * the owner: it ends for both. Throws {@link Problem} 401 `session_ended`.
   */
  async refresh(token: string): Promise<Refreshed> {
    const read = this.#tokens.read(token);
    if (!read) throw sessionEnded();
    return (await this.#rotate(read)) ?? (await this.#alreadyRotated(read));
  }

  /** The session that a token is of, used up or not. */
  sessionOf(token: string): string | undefined {
    return this.#tokens.read(token)?.sessionId;
  }

  /** False: there is no such session of this person, or no more. `person` undefined: whoever's it is. */
  async end(sessionId: string, person: string | undefined, how: 'signed-out' | 'revoked'): Promise<boolean> {
    const filter = { _id: sessionId, ended: { $exists: false }, ...(person === undefined ? {} : { person }) };
    return (await this.#documents().updateOne(filter, { $set: { ended: how } })).modifiedCount > 0;
  }

  async endOthers(person: string, kept: string | undefined): Promise<number> {
    const filter = { person, ended: { $exists: false }, ...(kept === undefined ? {} : { _id: { $ne: kept } }) };
    return (await this.#documents().updateMany(filter, { $set: { ended: 'revoked' } })).modifiedCount;
  }

  /** Those that can be used, oldest first. */
  list(person: string): Promise<Session[]> {
    const filter = { person, ended: { $exists: false }, expiresAt: { $gt: this.clock.now() } };
    return this.#documents().find(filter).sort({ startedAt: 1, _id: 1 }).limit(200).toArray();
  }

  /** Whoever is erased as a whole is signed in nowhere. */
  async erase({ person, organization }: ErasureSubject): Promise<void> {
    if (organization === undefined) await this.#documents().deleteMany({ person });
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const sessions = await this.#documents().find({ person }).sort({ startedAt: 1 }).limit(1_000).toArray();
    const texts = await this.sealer.open(sessions.flatMap(({ device }) => device ?? []));
    const devices = texts.values();
    return sessions.map(({ side, startedAt, lastUsedAt, expiresAt, ended, device }) => ({
      kind: 'session',
      why: 'staying signed in, and telling when a token is used by two',
      facts: { side, startedAt, lastUsedAt, expiresAt, ended: ended ?? null, device: device === null ? null : devices.next().value },
    }));
  }

  async forgetExpired(): Promise<number> {
    return (await this.#documents().deleteMany({ expiresAt: { $lte: this.clock.now() } })).deletedCount;
  }

  async #rotate({ sessionId, generation }: RefreshToken): Promise<Refreshed | undefined> {
    const now = this.clock.now();
    const usable = { _id: sessionId, generation, ended: { $exists: false }, expiresAt: { $gt: now } };
    const current = await this.#documents().findOne(usable);
    if (!current) return undefined;
    const times = { rotatedAt: now, lastUsedAt: now, expiresAt: expiry(now, current.startedAt) };
    const update = { $set: times, $inc: { generation: 1 } };
    const session = await this.#documents().findOneAndUpdate(usable, update, { returnDocument: 'after' });
    return session ? this.#refreshed(session) : undefined;
  }

  async #alreadyRotated({ sessionId, generation }: RefreshToken): Promise<Refreshed> {
    const now = this.clock.now();
    const session = await this.#documents().findOne({ _id: sessionId });
    if (!session || session.ended || session.expiresAt <= now) throw sessionEnded();
    const sinceRotation = Date.parse(now) - Date.parse(session.rotatedAt);
    if (generation === session.generation - 1 && sinceRotation <= graceMs) return this.#refreshed(session);
    await this.#documents().updateOne({ _id: sessionId, ended: { $exists: false } }, { $set: { ended: 'reused' } });
    this.logger.warn({ session: sessionId }, 'a refresh token was used a second time: the session has been ended');
    throw sessionEnded();
  }

  #refreshed(session: Session): Refreshed {
    return { session, token: this.#tokens.make({ sessionId: session._id, generation: session.generation }) };
  }

  #documents() {
    return this.database.collection<Session>('sessions', { writeConcern: { w: 'majority' } });
  }
}

function expiry(now: Instant, startedAt: Instant): Instant {
  const idle = Date.parse(now) + sessionDays.idle * dayMs;
  return instant(Math.min(idle, Date.parse(startedAt) + sessionDays.longest * dayMs));
}

export const sessionEnded = (): Problem => new Problem(401, 'session_ended', { detail: 'You are signed out here. Sign in again.' });
