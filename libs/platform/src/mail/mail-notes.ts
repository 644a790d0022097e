import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';

export type MailState = 'sending' | 'waiting' | 'sent' | 'refused';

/** What is known of one mail: no address, no text. */
export interface MailNote {
  /** Hash of the mail's id. */
  readonly _id: string;
  /** Null once they are erased. */
  readonly person: string | null;
  readonly organization: string | null;
  readonly state: MailState;
  readonly claim: string | null;
  /** When whoever claimed it has lost it, by the database's clock. */
  readonly until: Date | null;
  readonly tries: number;
  /** Tries that came after one of which nobody knows whether the mail was taken. */
  readonly repeats: number;
  readonly perhapsTaken: boolean;
  /** Why the last try failed: codes of SMTP, no address. */
  readonly reason: string | null;
  /** Of the last change, real time. */
  readonly since: Date;
}

export type Claim =
  | { readonly mine: true; readonly claim: string; readonly repeat: boolean }
  /** `until`: when whoever is sending it has lost it. */
  | { readonly mine: false; readonly state: MailState; readonly until: Date | null };

export type Whose = Pick<MailNote, 'person' | 'organization'>;

/** How long notes are kept after their last change: nothing asks for a mail again after that. */
const keptSeconds = 400 * 24 * 3_600;

/** Remembers which mails were sent, so that each goes once although jobs are repeated and processes race. */
export class MailNotes {
  private constructor(
    readonly collection: mongo.Collection<MailNote>,
    private readonly leaseMs: number,
  ) {}

  static async open(database: mongo.Db, leaseMs: number): Promise<MailNotes> {
    const collection = database.collection<MailNote>('mails', {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    });
    await collection.createIndexes([
      { key: { since: 1 }, expireAfterSeconds: keptSeconds },
      { key: { person: 1, organization: 1 } },
      { key: { state: 1, since: 1 }, partialFilterExpression: { state: { $in: ['sending', 'waiting', 'refused'] } } },
    ]);
    return new MailNotes(collection, leaseMs);
  }

  /** Mails of a service that were refused for good or are still being tried, the oldest first; for operators. */
  static troubles(database: mongo.Db): AsyncIterable<MailNote> {
    const state = { $in: ['sending', 'waiting', 'refused'] } satisfies mongo.Condition<MailState>;
    return database.collection<MailNote>('mails').find({ state }).sort({ since: 1 });
  }

  /** Takes a mail that was not sent and that nobody is sending. Who was given it and died has lost it after the lease. */
  async claim(key: string, { person, organization }: Whose): Promise<Claim> {
    const claim = randomUUID();
    const lost = { $and: [{ $eq: ['$state', 'sending'] }, { $lte: ['$until', '$$NOW'] }] };
    const free = { $or: [{ $eq: [{ $ifNull: ['$state', 'waiting'] }, 'waiting'] }, lost] };
    const repeat = { $or: [{ $ifNull: ['$perhapsTaken', false] }, lost] };
    const taken = {
      person: { $literal: person },
      organization: { $literal: organization },
      state: 'sending',
      claim,
      until: { $add: ['$$NOW', this.leaseMs] },
      tries: { $add: [{ $ifNull: ['$tries', 0] }, 1] },
      repeats: { $add: [{ $ifNull: ['$repeats', 0] }, { $cond: [repeat, 1, 0] }] },
      perhapsTaken: repeat,
      reason: { $ifNull: ['$reason', null] },
      since: '$$NOW',
    };
    const note = await this.#upsert(key, [{ $replaceWith: { $cond: [free, { $mergeObjects: ['$$ROOT', taken] }, '$$ROOT'] } }]);
    return note.claim === claim ? { mine: true, claim, repeat: note.perhapsTaken } : { mine: false, state: note.state, until: note.until };
  }

  /** Also when the claim was lost meanwhile: it was sent. */
  async sent(key: string): Promise<void> {
    await this.#settle({ _id: key }, { state: 'sent', perhapsTaken: false, reason: null });
  }

  async refused(key: string, reason: string): Promise<void> {
    await this.#settle({ _id: key, state: { $ne: 'sent' } }, { state: 'refused', perhapsTaken: false, reason });
  }

  /** Gives it back for another try. */
  async release(key: string, claim: string, reason: string, perhapsTaken: boolean): Promise<void> {
    await this.#settle({ _id: key, claim }, { state: 'waiting', reason, ...(perhapsTaken ? { perhapsTaken } : {}) });
  }

  /** Notes stay, so that nothing is sent again, but say no more whose they are. */
  async forget(person: string, organization: string | undefined): Promise<void> {
    await this.collection.updateMany(
      { person, ...(organization === undefined ? {} : { organization }) },
      { $set: { person: null, organization: null } },
    );
  }

  async #upsert(key: string, update: mongo.Document[]): Promise<MailNote> {
    for (;;)
      try {
        const note = await this.collection.findOneAndUpdate({ _id: key }, update, { upsert: true, returnDocument: 'after' });
        if (note) return note;
      } catch (failure) {
        // somebody else wrote the first note at the same time: it is there now
        if (!(failure instanceof mongo.MongoServerError && failure.code === 11_000)) throw failure;
      }
  }

  async #settle(filter: mongo.Filter<MailNote>, change: Partial<MailNote>): Promise<void> {
    await this.collection.updateOne(filter, { $set: { claim: null, until: null, ...change }, $currentDate: { since: true } });
  }
}
