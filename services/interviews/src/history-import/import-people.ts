import type { ErasureSubject, HeldThing } from '@candor/contracts';
import { DATABASE, type Database, type HoldsOfPeople } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ImportFiles } from './import-files.ts';

export interface FileKey {
  readonly importId: string;
  readonly fileId: string;
}

interface File extends FileKey {
  readonly _id: string;
  readonly organization: string | null;
  readonly people: readonly string[];
}

const keyOf = ({ importId, fileId }: FileKey): string => `${importId}/${fileId}`;

/** Who stands with an address in files that wait or are worked through. It goes with the file, and the file with them. */
@Injectable()
export class ImportPeople implements HoldsOfPeople {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly files: ImportFiles,
  ) {}

  /** The first time counts: who was erased since must not come back. */
  async note(file: FileKey, organization: string | null, people: readonly string[]): Promise<void> {
    const { importId, fileId } = file;
    const about = { importId, fileId, organization, people: [...new Set(people)] };
    await this.documents().updateOne({ _id: keyOf(file) }, { $setOnInsert: about }, { upsert: true });
  }

  async remove(file: FileKey): Promise<void> {
    await this.files.remove(file.importId, file.fileId);
    await this.documents().deleteOne({ _id: keyOf(file) });
  }

  /** The whole file: whoever imports uploads one without them. */
  async erase({ person, organization }: ErasureSubject): Promise<void> {
    const theirs = { people: person, ...(organization === undefined ? {} : { organization }) };
    for await (const file of this.documents().find(theirs)) await this.remove(file);
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const files = await this.documents().find({ people: person }).limit(1_000).toArray();
    return files.map(({ organization, importId }) => ({
      kind: 'row-of-a-file',
      why: 'somebody records a past conversation with you',
      facts: { organization, importId },
    }));
  }

  private documents() {
    const majority = { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } } as const;
    return this.database.collection<File>('import_people', majority);
  }
}
