import type { ErasureSubject, HeldThing } from '@candor/contracts';
import { DATABASE, type Database, type HoldsOfPeople, withoutRows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { BatchFiles } from './batch-files.ts';

interface Row {
  readonly row: number;
  /** Null: erased, and gone from the file. */
  readonly person: string | null;
  /** Being erased. */
  readonly gone?: true;
}

interface File {
  readonly _id: string;
  readonly batchId: string;
  readonly fileId: string;
  readonly organization: string;
  readonly people: readonly Row[];
}

export type FileKey = Pick<File, 'batchId' | 'fileId'>;

const keyOf = ({ batchId, fileId }: FileKey): string => `${batchId}/${fileId}`;

/** Whose rows stand in files that are waiting or being worked through. It goes with the file. */
@Injectable()
export class BatchPeople implements HoldsOfPeople {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly files: BatchFiles,
  ) {}

  /** The first time counts: who was erased since must not come back. */
  async note(file: FileKey, organization: string, people: readonly Row[]): Promise<void> {
    const { batchId, fileId } = file;
    await this.documents().updateOne({ _id: keyOf(file) }, { $setOnInsert: { batchId, fileId, organization, people } }, { upsert: true });
  }

  /** By row; null: erased. */
  async of(file: FileKey): Promise<ReadonlyMap<number, string | null>> {
    const found = await this.documents().findOne({ _id: keyOf(file) });
    return new Map((found?.people ?? []).map(({ row, person, gone }) => [row, gone ? null : person]));
  }

  async remove(file: FileKey): Promise<void> {
    await this.documents().deleteOne({ _id: keyOf(file) });
    await this.files.remove(file.batchId, file.fileId);
  }

  /** Marked, emptied, and only then forgotten whose they were: whatever it is interrupted by, it can be done again. */
  async erase({ person, organization }: ErasureSubject): Promise<void> {
    const scope = { 'people.person': person, ...(organization === undefined ? {} : { organization }) };
    for await (const file of this.documents().find(scope).project<FileKey>({ batchId: 1, fileId: 1, _id: 0 })) {
      const theirs = { arrayFilters: [{ 'one.person': person }] };
      await this.documents().updateOne({ _id: keyOf(file) }, { $set: { 'people.$[one].gone': true } }, theirs);
      await this.emptyGone(file);
      await this.documents().updateOne({ _id: keyOf(file) }, { $set: { 'people.$[one].person': null } }, theirs);
    }
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const files = await this.documents().find({ 'people.person': person }).limit(1_000).toArray();
    return files.map(({ organization, batchId, people }) => ({
      kind: 'row-of-a-file',
      why: 'an organization may invite you',
      facts: { organization, batchId, rows: people.filter((one) => one.person === person).map(({ row }) => row) },
    }));
  }

  /** Two people may be erased at a time: it is done when nobody else was marked while the file was written. */
  private async emptyGone(file: FileKey): Promise<void> {
    const { batchId, fileId } = file;
    for (let emptied = -1; ; ) {
      const found = await this.documents().findOne({ _id: keyOf(file) });
      if (!found) return await this.files.remove(batchId, fileId);
      const gone = new Set(found.people.filter((one) => one.gone).map(({ row }) => row));
      if (gone.size === emptied) return;
      const bytes = await this.files.read(batchId, fileId);
      if (!bytes) return;
      await this.files.store(batchId, fileId, found.organization, await withoutRows(bytes, gone));
      emptied = gone.size;
    }
  }

  private documents() {
    const majority = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } } as const;
    return this.database.collection<File>('batch_people', majority);
  }
}
