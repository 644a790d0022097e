import {
  type DraftSavedView,
  type DraftView,
  type ErasureSubject,
  type HeldThing,
  SubmissionAsked,
  submissionSubject,
} from '@candor/contracts';
import { type Clock, ConcurrencyConflict, type Sealer } from '@candor/event-sourcing';
import { CLOCK, DATABASE, type Database, type HoldsOfPeople, isDuplicate, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OwnSide } from '../exchange/standing.ts';

interface DraftDocument {
  /** `<exchange>/<side>` */
  readonly _id: string;
  readonly exchangeId: string;
  readonly person: string;
  readonly organization: string | null;
  /** Sealed under the author's key. */
  readonly text: string;
  readonly savedAt: string;
  readonly version: number;
}

/** What somebody has begun to write and not sent: sealed, on the server, so that another device goes on where this one stopped. */
@Injectable()
export class Drafts implements HoldsOfPeople {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `expected`: the version that the author has seen, 0: none; throws {@link ConcurrencyConflict} where another device was faster. */
  async save(own: OwnSide, draft: SubmissionAsked, expected?: number): Promise<DraftSavedView> {
    const { exchangeId, side, authorId: person, organizationId: organization } = own;
    const _id = submissionSubject(exchangeId, side);
    const place = { person, organization: organization ?? undefined, event: `draft ${_id}`, field: 'draft' };
    const [text = ''] = await this.sealer.seal([{ ...place, text: JSON.stringify(draft) }]);
    const savedAt = this.clock.now();
    const before = expected === undefined ? { _id } : { _id, version: expected };
    const saved = await this.documents()
      .findOneAndUpdate(
        before,
        { $set: { exchangeId, person, organization, text, savedAt }, $inc: { version: 1 } },
        { upsert: !expected, returnDocument: 'after' },
      )
      .catch((failure: unknown) => {
        // there is one by now, of another version
        if (expected === 0 && isDuplicate(failure)) return null;
        throw failure;
      });
    if (!saved) throw new ConcurrencyConflict(`draft ${_id}`, expected ?? 0, (await this.documents().findOne({ _id }))?.version ?? 0);
    return { exchangeId, savedAt, version: saved.version };
  }

  /** Without a draft: there is none, or its author was erased. */
  async find({ exchangeId, side }: OwnSide): Promise<DraftView> {
    const document = await this.documents().findOne({ _id: submissionSubject(exchangeId, side) });
    const draft = document && (await this.opened(document));
    return document && draft
      ? { exchangeId, draft, savedAt: document.savedAt, version: document.version }
      : { exchangeId, draft: null, savedAt: null, version: 0 };
  }

  async remove({ exchangeId, side }: OwnSide): Promise<void> {
    const _id = submissionSubject(exchangeId, side);
    // most answers are sent without one, and deleting nothing would wait for a majority as well
    if (await this.documents().findOne({ _id }, { projection: { _id: 1 } })) await this.documents().deleteOne({ _id });
  }

  /** Those that nobody has touched since; returns how many. */
  async forgetBefore(instant: string): Promise<number> {
    return (await this.documents().deleteMany({ savedAt: { $lt: instant } })).deletedCount;
  }

  async erase({ person, organization }: ErasureSubject): Promise<void> {
    await this.documents().deleteMany({ person, ...(organization === undefined ? {} : { organization }) });
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const documents = await this.documents().find({ person }).sort({ _id: 1 }).limit(10_000).toArray();
    return await Promise.all(
      documents.map(async (document) => ({
        kind: 'draft',
        why: 'so that feedback can be written in several goes',
        facts: { exchangeId: document.exchangeId, savedAt: document.savedAt, draft: await this.opened(document) },
      })),
    );
  }

  private async opened({ text }: DraftDocument): Promise<SubmissionAsked | undefined> {
    const [plain] = await this.sealer.open([text]);
    return plain == null ? undefined : SubmissionAsked.parse(JSON.parse(plain));
  }

  private documents() {
    return this.database.collection<DraftDocument>('drafts', { writeConcern: { w: 'majority' } });
  }
}
