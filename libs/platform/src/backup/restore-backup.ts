import { services } from '@candor/contracts';
import { mongo } from 'mongoose';
import { BackupProblem, Header, LineHash, masterKeyMark, Section, Trailer } from './backup-format.ts';
import { databaseOf, lastingCollections } from './lasting-data.ts';
import { readLines } from './lines.ts';
import type { BackupSource, BackupSummary } from './write-backup.ts';

const batch = 500;

/**
 * Puts a backup into an empty installation: first the whole file is checked, then written. Projections, positions in Kafka
 * and jobs are built again by the services when they start. `applyErasures` runs before this returns, so that nobody who was
 * erased after the backup was taken comes back. Throws {@link BackupProblem}.
 */
export async function restoreBackup(
  target: BackupSource,
  file: string,
  applyErasures: () => Promise<void>,
  progress: (documents: number) => void = () => undefined,
): Promise<BackupSummary> {
  const summary = await checkBackup(file, target.masterKey);
  await assertEmpty(target);
  let collection: mongo.Collection | undefined;
  let documents: mongo.Document[] = [];
  let written = 0;
  const flush = async () => {
    if (documents.length > 0) await collection?.insertMany(documents, { ordered: false, writeConcern: { w: 'majority' } });
    written += documents.length;
    documents = [];
    progress(written);
  };
  for await (const { section, document } of entries(file)) {
    if (section) {
      await flush();
      collection = target.client.db(databaseOf(target.prefix, section.place)).collection(section.collection);
    } else {
      documents.push(document);
      if (documents.length === batch) await flush();
    }
  }
  await flush();
  await applyErasures();
  return summary;
}

/** Reads a backup to its end. Throws {@link BackupProblem} unless it is whole and was made under this master key. */
export async function checkBackup(file: string, masterKey: Uint8Array): Promise<BackupSummary> {
  const hash = new LineHash();
  let header: Header | undefined;
  let before: string | undefined;
  let documents = 0;
  try {
    for await (const line of readLines(file)) {
      if (before !== undefined) {
        hash.add(before);
        if (!header) header = parse(Header, before, file);
        else if (!Section.strict().safeParse(JSON.parse(before)).success) documents++;
      }
      before = line;
    }
  } catch (failure) {
    if (failure instanceof BackupProblem) throw failure;
    throw new BackupProblem(`${file} cannot be read to its end (${(failure as Error).message}). Use another copy of the backup.`);
  }
  if (!header || before === undefined) throw new BackupProblem(`${file} is not a Candor backup.`);
  const trailer = Trailer.safeParse(plain(before));
  if (!trailer.success || trailer.data.sha256 !== hash.digest() || trailer.data.documents !== documents)
    throw new BackupProblem(`${file} is damaged: its checksum does not match its contents. Use another copy of the backup.`);
  if (header.masterKey !== masterKeyMark(masterKey))
    throw new BackupProblem('The backup was made under another master key. Set CANDOR_MASTER_KEY to the key of that installation.');
  return trailer.data;
}

async function* entries(file: string): AsyncGenerator<{ section?: (typeof lastingCollections)[number]; document: mongo.Document }> {
  let before: string | undefined;
  let first = true;
  for await (const line of readLines(file)) {
    if (before !== undefined && !first) {
      const document = plain(before) as mongo.Document;
      const section = Section.strict().safeParse(document);
      if (!section.success) yield { document };
      else {
        const known = lastingCollections.find(
          ({ place, collection }) => place === section.data.place && collection === section.data.collection,
        );
        if (!known)
          throw new BackupProblem(`The backup has ${section.data.place}/${section.data.collection}, which this version does not know.`);
        yield { section: known, document };
      }
    }
    if (before !== undefined) first = false;
    before = line;
  }
}

async function assertEmpty({ client, prefix }: BackupSource): Promise<void> {
  for (const service of services)
    if (
      await client
        .db(databaseOf(prefix, service))
        .collection('commits')
        .findOne({}, { projection: { _id: 1 } })
    )
      throw new BackupProblem(
        `The installation "${prefix}" is not empty (${service} has commits). Restore into a new one: another CANDOR_PREFIX, or npm start -- --reset first.`,
      );
}

const plain = (line: string): unknown => mongo.BSON.EJSON.parse(line, { relaxed: true });

function parse<T>(schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } }, line: string, file: string): T {
  const parsed = schema.safeParse(plain(line));
  if (!parsed.success) throw new BackupProblem(`${file} is not a Candor backup.`);
  return parsed.data;
}
