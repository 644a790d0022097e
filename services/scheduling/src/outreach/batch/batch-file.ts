import { Readable } from 'node:stream';
import { type BatchFileProblem, type BatchRowNote, batchLimits } from '@candor/contracts';
import { normaliseAddress } from '@candor/platform';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { type BatchColumns, batchColumns, delimiterOf } from './batch-columns.rule.ts';
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

/**
 * Reads a CSV file (RFC 4180) as spreadsheets write it: with or without a byte order mark, separated by comma, semicolon or
 * tab, any line endings, line breaks within quotes. UTF-8 only.
 */
export async function readBatchFile(bytes: Uint8Array): Promise<BatchFile> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unusable('not_utf8');
  }
  return await readRows(text);
}

async function readRows(text: string): Promise<BatchFile> {
  const reading = new Reading();
  const parser = parserOf(text);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: readonly string[]; info: Info }>) {
      const problem = reading.take(record, info.records + info.empty_lines);
      if (problem) return unusable(problem);
    }
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    return unusable('broken_quotes', [{ row: rowOf(failure), column: null, code: 'broken_quotes' }]);
  } finally {
    parser.destroy();
  }
  return reading.done();
}

/** Records, each with how much of the text was read when it ended. */
export const parserOf = (text: string): Parser =>
  Readable.from(pieces(text)).pipe(
    parse({
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }),
  );

/** A quote that is never closed takes in everything behind it: which rows there are can no longer be told. */
function rowOf(failure: CsvError): number {
  const { records = 0, empty_lines = 0 } = failure as CsvError & Partial<Info>;
  return records + empty_lines + 1;
}

class Reading {
  #columns: BatchColumns | undefined;
  #rows = 0;
  readonly #entries: BatchEntry[] = [];
  readonly #notes: BatchRowNote[] = [];
  readonly #addressed: Addressed[] = [];
  readonly #rowOf = new Map<string, number>();

  take(record: readonly string[], row: number): BatchFileProblem | undefined {
    if (record.every((field) => field === '')) return undefined;
    if (!this.#columns) {
      const columns = batchColumns(record);
      if ('problem' in columns) return columns.problem;
      this.#columns = columns;
      return undefined;
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

/** So that requests get their turn while a large file is read. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}
