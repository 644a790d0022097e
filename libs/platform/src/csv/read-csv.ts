import { CsvError, type Info } from 'csv-parse';
import { parserOf } from './parser-of.ts';

/** One row; the header is the first. `row` counts as a spreadsheet does, from 1; empty rows are left out and counted. */
export interface CsvRow {
  readonly row: number;
  /** Without spaces around them. */
  readonly fields: readonly string[];
}

/** `broken_quotes`: one that is opened in `row` is never closed, and takes in everything behind it. */
export class UnreadableCsv extends Error {
  override readonly name = 'UnreadableCsv';
  constructor(
    readonly fault: 'not_utf8' | 'broken_quotes',
    readonly row: number,
  ) {
    super(`the file cannot be read: ${fault} in row ${row}`);
  }
}

/**
 * Reads a CSV file (RFC 4180) as spreadsheets write it: with or without a byte order mark, separated by comma, semicolon or
 * tab, any line endings, line breaks within quotes. UTF-8 only. Throws {@link UnreadableCsv}.
 */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<CsvRow> {
  const parser = parserOf(decoded(bytes));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: readonly string[]; info: Info }>)
      if (record.some((field) => field !== '')) yield { row: info.records + info.empty_lines, fields: record };
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const { records = 0, empty_lines = 0 } = failure as CsvError & Partial<Info>;
    throw new UnreadableCsv('broken_quotes', records + empty_lines + 1);
  } finally {
    parser.destroy();
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableCsv('not_utf8', 1);
  }
}
