import {
  type BatchColumn,
  type BatchRowNote,
  type BatchRowProblem,
  invitationLimits,
  type Locale,
  MailAddress,
  Message,
  oneLine,
} from '@candor/contracts';
import type { BatchColumns } from './batch-columns.rule.ts';

/** A candidate to invite. */
export interface BatchEntry {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly address: string;
  readonly name?: string;
  readonly message?: string;
  readonly locale?: Locale;
}

const languages: Readonly<Record<string, Locale>> = { en: 'en', english: 'en', englisch: 'en', de: 'de', german: 'de', deutsch: 'de' };

/** The address in a row, whatever else is wrong with it; undefined: there is none. */
export function addressIn(fields: readonly string[], { places }: BatchColumns): string | undefined {
  const address = places.address === undefined ? '' : (fields[places.address] ?? '');
  return MailAddress.safeParse(address).success ? address : undefined;
}

/** What a row says, or everything that is wrong with it. */
export function readRow(fields: readonly string[], row: number, { width, places }: BatchColumns): BatchEntry | readonly BatchRowNote[] {
  const note = (code: BatchRowProblem, column: BatchColumn | null): BatchRowNote => ({ row, column, code });
  if (fields.length < width || fields.slice(width).some((field) => field !== '')) return [note('wrong_number_of_fields', null)];
  const at = (index: number | undefined): string => (index === undefined ? '' : (fields[index] ?? ''));
  const name = at(places.name) || [at(places['first-name']), at(places['last-name'])].filter(Boolean).join(' ');
  const read = {
    address: at(places.address),
    message: at(places.message),
    language: at(places.language).toLowerCase(),
  };
  const locale = languages[read.language.split(/[-_]/, 1)[0] ?? ''];
  const notes = [
    ...(read.address === '' ? [note('missing_address', 'address')] : []),
    ...(read.address !== '' && !MailAddress.safeParse(read.address).success ? [note('malformed_address', 'address')] : []),
    ...(name !== '' && !oneLine(invitationLimits.nameLength).safeParse(name).success ? [note('malformed_name', 'name')] : []),
    ...(read.message !== '' && !Message.safeParse(read.message).success ? [note('malformed_message', 'message')] : []),
    ...(read.language !== '' && !locale ? [note('unknown_language', 'language')] : []),
  ];
  if (notes.length > 0) return notes;
  return {
    row,
    address: read.address,
    ...(name === '' ? {} : { name }),
    ...(read.message === '' ? {} : { message: read.message }),
    ...(locale ? { locale } : {}),
  };
}
