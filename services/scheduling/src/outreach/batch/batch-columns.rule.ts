import type { BatchColumn } from '@candor/contracts';

/** What a field of a row is for; first and last names together are the name. */
export type BatchField = BatchColumn | 'first-name' | 'last-name';

/** What columns may be called, in English or German. */
export const batchHeaders: Readonly<Record<BatchField, readonly string[]>> = {
  address: ['email', 'mail', 'emailaddress', 'mailaddress', 'emailadresse', 'mailadresse'],
  name: ['name', 'fullname', 'candidate', 'candidatename', 'vollstandigername', 'kandidat', 'kandidatin'],
  'first-name': ['firstname', 'givenname', 'vorname'],
  'last-name': ['lastname', 'surname', 'familyname', 'nachname', 'familienname'],
  message: ['message', 'personalmessage', 'note', 'nachricht', 'mitteilung', 'text'],
  language: ['language', 'lang', 'locale', 'sprache'],
};

export interface BatchColumns {
  /** How many fields a row has. */
  readonly width: number;
  /** Place of each field in a row. */
  readonly places: Readonly<Partial<Record<BatchField, number>>>;
}
