import { randomUUID } from 'node:crypto';
import type { ErasureSubject, ExportProgress, HeldThing } from '@candor/contracts';
import { type Blobs, type Clock, type EventLog, execute } from '@candor/event-sourcing';
import { BLOBS, CLOCK, DATABASE, type Database, EVENT_LOG, erasingContext, type HoldsOfPeople, isDuplicate } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { exportFile } from '../export.decider.ts';
import type { ExportOwner } from '../export-rights.ts';

/** A piece that is stored: what the next one needs to know. */
export interface StoredPart {
  readonly number: number;
  readonly rows: number;
  readonly bytes: number;
  readonly note: unknown;
  /** Where the next rows begin; `null`: there are no more. Of the opening: absent. */
  readonly next?: string | null;
  /** The file ends here. */
  readonly closes: boolean;
  /** How many rows the file was thought to get. */
  readonly total: number;
}

interface PartDocument extends StoredPart {
  /** `<export>/<number>`: there is one part at each place of a file. */
  readonly _id: string;
  readonly exportId: string;
  readonly organization: string | null;
  readonly blob: string;
  readonly done: boolean;
  /** Whom its rows name. */
  readonly people: readonly string[];
}

const keyOf = (exportId: string, number: number): string => `${exportId}/${number}`;

/** Another process has taken over: whoever is told so stops. */
export class PartTaken extends Error {
  override readonly name = 'PartTaken';
}

/** The pieces of files, each an encrypted blob. A file is handed out as its pieces, one after the other. */
@Injectable()
export class ExportParts implements HoldsOfPeople {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(BLOBS) private readonly blobs: Blobs,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that are whole, from the first on. */
  async stored(exportId: string): Promise<readonly StoredPart[]> {
    return await this.documents()
      .find({ exportId, done: true }, { sort: { number: 1 } })
      .toArray();
  }

  /**
   * Says whom a part will name, before anything of theirs is read: whoever is erased from here on takes the file along, and of
   * whoever was erased before nothing can be read any more. What another try had begun here is dropped. Returns the name of
   * the part's blob.
   */
  async begin(exportId: string, number: number, { organizationId }: ExportOwner, people: readonly string[]): Promise<string> {
    const _id = keyOf(exportId, number);
    const left = await this.documents().findOneAndDelete({ _id, done: false });
    if (left) await this.blobs.remove(left.blob);
    const blob = `exports/${_id}/${randomUUID()}`;
    const begun = {
      _id,
      exportId,
      organization: organizationId,
      number,
      blob,
      done: false,
      people,
      rows: 0,
      bytes: 0,
      note: null,
      closes: false,
      total: 0,
    };
    await this.documents()
      .insertOne(begun)
      .catch((failure: unknown) => {
        if (isDuplicate(failure)) throw new PartTaken(`part ${_id} is made by somebody else`);
        throw failure;
      });
    return blob;
  }

  /** Stores a part that was begun. Throws {@link PartTaken} when it is not wanted any more, or another process makes it. */
  async finish(
    owner: ExportOwner & { readonly exportId: string },
    blob: string,
    bytes: Uint8Array,
    part: StoredPart,
    mediaType: string,
  ): Promise<void> {
    const _id = keyOf(owner.exportId, part.number);
    const person = owner.organizationId === null ? owner.askedBy : undefined;
    const about = { person, organization: owner.organizationId ?? undefined, service: 'analytics', mediaType };
    await this.blobs.put(blob, about, oneOf(bytes), { limit: Number.MAX_SAFE_INTEGER });
    const { matchedCount } = await this.documents().updateOne({ _id, blob }, { $set: { ...part, done: true } });
    if (matchedCount === 1) return;
    await this.blobs.remove(blob);
    throw new PartTaken(`part ${_id} is not wanted any more`);
  }

  async progressOf(exportId: string): Promise<ExportProgress> {
    const sums = [{ $match: { exportId, done: true } }, { $group: { _id: null, rows: { $sum: '$rows' }, total: { $max: '$total' } } }];
    const [sum] = await this.documents().aggregate<{ rows: number; total: number }>(sums).toArray();
    return { rows: sum?.rows ?? 0, total: sum?.total ?? null };
  }

  /** The bytes of a whole file. Throws where a part of it is gone. */
  async *content(exportId: string): AsyncGenerator<Uint8Array> {
    for await (const { blob } of this.documents().find({ exportId, done: true }, { sort: { number: 1 } })) {
      const open = await this.blobs.open(blob);
      if (!open) throw new Error('a part of the file is gone');
      yield* open.content;
    }
  }

  async remove(exportId: string): Promise<void> {
    for await (const { _id, blob } of this.documents().find({ exportId })) {
      await this.documents().deleteOne({ _id, blob });
      await this.blobs.remove(blob);
    }
  }

  /** Files that name them go, whole: whoever had them made asks for new ones. */
  async erase({ person, organization }: ErasureSubject): Promise<void> {
    const theirs = { people: person, ...(organization === undefined ? {} : { organization }) };
    for (const exportId of await this.documents().distinct('exportId', theirs)) {
      await execute(this.log, exportFile, exportId, 'remove', { why: 'somebody-erased' }, erasingContext(this.clock));
      await this.remove(exportId);
    }
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const documents = this.documents();
    const files = await documents
      .aggregate<{ _id: string; organization: string | null }>([
        { $match: { people: person } },
        { $group: { _id: '$exportId', organization: { $first: '$organization' } } },
        { $limit: 1_000 },
      ])
      .toArray();
    return files.map(({ _id, organization }) => ({
      kind: 'export',
      why: 'a file that somebody has made of their data names you',
      facts: { exportId: _id, organization },
    }));
  }

  /** For queries by file. None by person: it would have an entry for each row, and parts are few and gone after a week. */
  async onModuleInit(): Promise<void> {
    await this.documents().createIndex({ exportId: 1, number: 1 });
  }

  private documents() {
    const majority = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' }, ignoreUndefined: true } as const;
    return this.database.collection<PartDocument>('export_parts', majority);
  }
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
