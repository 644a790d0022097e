import type { Instant } from '@candor/contracts';
import { InvalidCursor, type Sealer } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { normaliseAddress } from '../personal-data/address.ts';
import type { Delivery } from './delivery.ts';
import type { OutgoingMail } from './mailer.ts';
import type { Message } from './message.ts';

/** A mail as it would have been sent. */
export interface KeptMail extends Message {
  /** The mail's own id. */
  readonly id: string;
  readonly person: string;
  readonly organization: string | undefined;
}

interface MailboxDocument {
  /** Hash of the mail's id. */
  readonly _id: string;
  readonly person: string;
  readonly organization: string | null;
  /** Keyed hash of the address. */
  readonly to: string;
  /** The mail, sealed under the key of its person. */
  readonly sealed: string;
  readonly at: Instant;
  /** Real time: gives the order, and ends it. */
  readonly kept: Date;
}

export interface MailboxQuery {
  readonly to?: string | undefined;
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

const keptSeconds = 30 * 24 * 3_600;

/** Where mail goes that nobody is configured to deliver, for an installation on one's own machine: one for all services. */
export class LocalMailbox implements Delivery {
  private constructor(
    private readonly documents: mongo.Collection<MailboxDocument>,
    private readonly sealer: Sealer,
  ) {}

  static async open(installation: mongo.Db, sealer: Sealer): Promise<LocalMailbox> {
    const documents = installation.collection<MailboxDocument>('mailbox', { writeConcern: { w: 'majority' } });
    await documents.createIndexes([
      { key: { kept: 1 }, expireAfterSeconds: keptSeconds },
      { key: { to: 1, kept: -1 } },
      { key: { person: 1 } },
    ]);
    return new LocalMailbox(documents, sealer);
  }

  async deliver(message: Message, { id, person, organization }: OutgoingMail): Promise<void> {
    const kept: KeptMail = { ...message, id, person, organization };
    const [sealed = ''] = await this.sealer.seal([{ person, organization, event: message.key, field: 'mail', text: JSON.stringify(kept) }]);
    const document = { person, organization: organization ?? null, to: await this.#place(message.to.address), sealed, at: message.at };
    await this.documents.updateOne({ _id: message.key }, { $set: document, $currentDate: { kept: true } }, { upsert: true });
  }

  /** The newest first. Throws {@link InvalidCursor}. */
  async list({
    to,
    limit = 50,
    cursor,
  }: MailboxQuery = {}): Promise<{ readonly mails: readonly KeptMail[]; readonly next: string | null }> {
    const filter = { ...(to === undefined ? {} : { to: await this.#place(to) }), ...(cursor === undefined ? {} : olderThan(cursor)) };
    const found = await this.documents
      .find(filter)
      .sort({ kept: -1, _id: -1 })
      .limit(limit + 1)
      .toArray();
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = found.length > limit && last ? `${last.kept.getTime()}-${last._id}` : null;
    return { mails: await this.#open(shown), next };
  }

  /** By the hash of its id. */
  async find(key: string): Promise<KeptMail | undefined> {
    const document = await this.documents.findOne({ _id: key });
    return document ? (await this.#open([document]))[0] : undefined;
  }

  async forget(person: string, organization: string | undefined): Promise<void> {
    await this.documents.deleteMany({ person, ...(organization === undefined ? {} : { organization }) });
  }

  /** Without those whose person has been erased. */
  async #open(documents: readonly MailboxDocument[]): Promise<readonly KeptMail[]> {
    const texts = await this.sealer.open(documents.map(({ sealed }) => sealed));
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as KeptMail]));
  }

  async #place(address: string): Promise<string> {
    return (await this.sealer.fingerprint([], `mail to\n${normaliseAddress(address)}`)) ?? '';
  }
}

function olderThan(cursor: string): mongo.Filter<MailboxDocument> {
  const [, ms, _id] = /^(\d{1,15})-([\w-]+)$/.exec(cursor) ?? [];
  if (ms === undefined || _id === undefined) throw new InvalidCursor('it is not one of the local mailbox');
  const kept = new Date(Number(ms));
  return { $or: [{ kept: { $lt: kept } }, { kept, _id: { $lt: _id } }] };
}
