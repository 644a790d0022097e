import { type BatchFileProblem, type BatchRowNote, batchLimits } from '@candor/contracts';
import { normaliseAddress, type PlacedColumns, placeColumns, readCsv, UnreadableCsv } from '@candor/platform';
import { type BatchField, batchHeaders } from './batch-columns.rule.ts';
import { addressIn, type BatchEntry, readRow } from './batch-row.rule.ts';

export interface BatchFile {
  readonly problem: BatchFileProblem | null;
  readonly unknownColumns: readonly number[];
  /** How many rows there are below the header, empty ones left out. */
  readonly rows: number;
  /** In the order of the file, each address once. */
  readonly entries: readonly BatchEntry[];
  readonly notes: readonly BatchRowNote[];
  /** Every row with an address in it, those that are left out too. */
  readonly addressed: readonly Addressed[];
}

export interface Addressed {
  readonly row: number;
  readonly address: string;
}

const unusable = (problem: BatchFileProblem, notes: readonly BatchRowNote[] = []): BatchFile => ({
  problem,
  unknownColumns: [],
  rows: 0,
  entries: [],
  notes,
  addressed: [],
});

/** Reads a file of candidates; see {@link readCsv} for how it may be written. */
export async function readBatchFile(bytes: Uint8Array): Promise<BatchFile> {
  const reading = new Reading();
  try {
    for await (const { row, fields } of readCsv(bytes)) {
      const problem = reading.take(fields, row);
      if (problem) return unusable(problem);
    }
  } catch (failure) {
    if (!(failure instanceof UnreadableCsv)) throw failure;
    const { fault, row } = failure;
    return unusable(fault, fault === 'broken_quotes' ? [{ row, column: null, code: fault }] : []);
  }
  return reading.done();
}

class Reading {
  #columns: PlacedColumns<BatchField> | undefined;
  #rows = 0;
  readonly #entries: BatchEntry[] = [];
  readonly #notes: BatchRowNote[] = [];
  readonly #addressed: Addressed[] = [];
  readonly #rowOf = new Map<string, number>();

  take(record: readonly string[], row: number): BatchFileProblem | undefined {
    if (!this.#columns) {
      this.#columns = placeColumns(record, batchHeaders);
      if (this.#columns.repeated) return 'repeated_column';
      return this.#columns.places.address === undefined ? 'no_address_column' : undefined;
    }
    if (++this.#rows > batchLimits.rows) return 'too_many_rows';
    const address = addressIn(record, this.#columns);
    if (address !== undefined) this.#addressed.push({ row, address });
    const read = readRow(record, row, this.#columns);
    if ('address' in read) this.#enter(read);
    else this.#notes.push(...read);
    return undefined;
  }

  #enter(entry: BatchEntry): void {
    const address = normaliseAddress(entry.address);
    const sameAs = this.#rowOf.get(address);
    if (sameAs === undefined) {
      this.#rowOf.set(address, entry.row);
      this.#entries.push(entry);
    } else this.#notes.push({ row: entry.row, column: 'address', code: 'repeated_in_file', sameAs });
  }

  done(): BatchFile {
    if (!this.#columns || this.#rows === 0) return unusable('empty_file');
    return {
      problem: null,
      unknownColumns: this.#columns.unknown,
      rows: this.#rows,
      entries: this.#entries,
      notes: this.#notes,
      addressed: this.#addressed,
    };
  }
}
