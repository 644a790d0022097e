import type { BatchColumn, BatchFileProblem } from '@candor/contracts';

/** What a field of a row is for; first and last names together are the name. */
type Field = BatchColumn | 'first-name' | 'last-name';

const headers: Readonly<Record<Field, readonly string[]>> = {
  address: ['email', 'mail', 'emailaddress', 'mailaddress', 'emailadresse', 'mailadresse'],
  name: ['name', 'fullname', 'candidate', 'candidatename', 'vollstandigername', 'kandidat', 'kandidatin'],
  'first-name': ['firstname', 'givenname', 'vorname'],
  'last-name': ['lastname', 'surname', 'familyname', 'nachname', 'familienname'],
  message: ['message', 'personalmessage', 'note', 'nachricht', 'mitteilung', 'text'],
  language: ['language', 'lang', 'locale', 'sprache'],
};

const fieldOf = new Map(Object.entries(headers).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)));

export interface BatchColumns {
  /** How many fields a row has. */
  readonly width: number;
  /** Place of each field in a row. */
  readonly places: Readonly<Partial<Record<Field, number>>>;
  /** Places, from 1, that mean nothing to us. */
  readonly unknown: readonly number[];
}

/** Which column of a file is what, by its header row: English or German, however it is written. */
export function batchColumns(header: readonly string[]): BatchColumns | { readonly problem: BatchFileProblem } {
  const fields = header.map((name) => fieldOf.get(plain(name)));
  const places: Partial<Record<Field, number>> = {};
  for (const [place, field] of fields.entries()) {
    if (!field) continue;
    if (places[field] !== undefined) return { problem: 'repeated_column' };
    places[field] = place;
  }
  if (places.address === undefined) return { problem: 'no_address_column' };
  const unknown = fields.flatMap((field, place) => (field || header[place]?.trim() === '' ? [] : [place + 1]));
  return { width: header.length, places, unknown };
}

/** `E-Mail-Adresse ` → `emailadresse`. */
const plain = (header: string): string =>
  header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The sign that separates fields: the one that is most often in the header row, quoted parts left out. */
export function delimiterOf(text: string): string {
  const header = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}
