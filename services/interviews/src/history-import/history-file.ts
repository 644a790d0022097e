import {
  type ImportColumn,
  type ImportFileProblem,
  type ImportKind,
  type ImportRowNote,
  importLimits,
  MailAddress,
} from '@candor/contracts';
import { canonical } from '@candor/event-sourcing';
import { type PlacedColumns, placeColumns, readCsv, UnreadableCsv } from '@candor/platform';
import { Cells } from './cells.rule.ts';
import { type ConversationEntry, type ImportTerms, readConversation } from './conversation-row.rule.ts';
import { importHeaders, neededColumns } from './import-headers.rule.ts';
import { type OfferEntry, readOffer } from './offer-row.rule.ts';

export type HistoryEntry = ConversationEntry | OfferEntry;

export interface HistoryFile {
  readonly problem: ImportFileProblem | null;
  readonly missingColumns: readonly ImportColumn[];
  readonly unknownColumns: readonly number[];
  /** How many rows there are below the header, empty ones left out. */
  readonly rows: number;
  /** In the order of the file, each only once; `content`: what tells it from others, the same in every file. */
  readonly entries: readonly { readonly entry: HistoryEntry; readonly content: string }[];
  readonly notes: readonly ImportRowNote[];
  /** Of all rows with an address, those that are left out too. */
  readonly addresses: readonly string[];
}

export const unusableFile = (problem: ImportFileProblem, more: Partial<HistoryFile> = {}): HistoryFile => ({
  problem,
  missingColumns: [],
  unknownColumns: [],
  rows: 0,
  entries: [],
  notes: [],
  addresses: [],
  ...more,
});

/** Reads a file of past conversations or offers; see {@link readCsv} for how it may be written. */
export async function readHistoryFile(bytes: Uint8Array, kind: ImportKind, terms: ImportTerms): Promise<HistoryFile> {
  const reading = new Reading(kind, terms);
  try {
    for await (const { row, fields } of readCsv(bytes)) {
      const unusable = reading.take(fields, row);
      if (unusable) return unusable;
    }
  } catch (failure) {
    if (!(failure instanceof UnreadableCsv)) throw failure;
    const { fault, row } = failure;
    return unusableFile(fault, fault === 'broken_quotes' ? { notes: [{ row, column: null, code: fault }] } : {});
  }
  return reading.done();
}

class Reading {
  #columns: PlacedColumns<ImportColumn> | undefined;
  #rows = 0;
  readonly #entries: HistoryFile['entries'][number][] = [];
  readonly #notes: ImportRowNote[] = [];
  readonly #addresses = new Set<string>();
  readonly #rowOf = new Map<string, number>();

  constructor(
    private readonly kind: ImportKind,
    private readonly terms: ImportTerms,
  ) {}

  take(fields: readonly string[], row: number): HistoryFile | undefined {
    if (!this.#columns) return this.#header(fields);
    if (++this.#rows > importLimits.rows) return unusableFile('too_many_rows');
    const { width, places } = this.#columns;
    const cells = new Cells(row, fields, places);
    const address = MailAddress.safeParse(cells.text('address'));
    if (address.success) this.#addresses.add(address.data);
    if (fields.length < width || fields.slice(width).some((field) => field !== '')) cells.wrong(null, 'wrong_number_of_fields');
    const read = cells.notes.length > 0 ? cells.notes : this.#read(cells);
    if ('row' in read) this.#enter(read);
    else this.#notes.push(...read);
    return undefined;
  }

  #header(fields: readonly string[]): HistoryFile | undefined {
    const columns = placeColumns<ImportColumn>(fields, importHeaders[this.kind] as Readonly<Record<ImportColumn, readonly string[]>>);
    this.#columns = columns;
    if (columns.repeated) return unusableFile('repeated_column');
    const missingColumns = neededColumns[this.kind].filter((column) => columns.places[column] === undefined);
    return missingColumns.length > 0 ? unusableFile('missing_column', { missingColumns }) : undefined;
  }

  #read(cells: Cells): HistoryEntry | readonly ImportRowNote[] {
    return this.kind === 'conversations' ? readConversation(cells, this.terms) : readOffer(cells, this.terms);
  }

  #enter(entry: HistoryEntry): void {
    const content = canonical(identityOf(entry));
    const sameAs = this.#rowOf.get(content);
    if (sameAs === undefined) {
      this.#rowOf.set(content, entry.row);
      this.#entries.push({ entry, content });
    } else this.#notes.push({ row: entry.row, column: null, code: 'repeated_in_file', sameAs });
  }

  done(): HistoryFile {
    if (!this.#columns || this.#rows === 0) return unusableFile('empty_file');
    const { unknown } = this.#columns;
    const read = { rows: this.#rows, entries: this.#entries, notes: this.#notes, addresses: [...this.#addresses] };
    return { problem: null, missingColumns: [], unknownColumns: unknown, ...read };
  }
}

/** When, and with whom; what came of it may be told differently later. */
function identityOf(entry: HistoryEntry): object {
  if ('offer' in entry) {
    const { extendedOn, employerName, terms } = entry.offer;
    return { extendedOn, employerName, role: terms.role, currency: terms.currency, base: terms.base, period: terms.period };
  }
  const { start, otherName, otherAddress, employerName } = entry;
  return { start, otherName, otherAddress, employerName };
}
