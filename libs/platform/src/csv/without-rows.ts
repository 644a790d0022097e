import type { Info } from 'csv-parse';
import { parserOf } from './parser-of.ts';

const emptyRow = Buffer.from('""');

/**
 * The file with these rows emptied. The others keep their numbers: what was said about them, and how far the work has come,
 * goes by those.
 */
export async function withoutRows(bytes: Uint8Array, rows: ReadonlySet<number>): Promise<Uint8Array> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file = Buffer.from(text);
  const kept: Uint8Array[] = [];
  let from = 0;
  for await (const { info } of parserOf(text) as AsyncIterable<{ info: Info }>) {
    const record = file.subarray(from, info.bytes);
    kept.push(rows.has(info.records + info.empty_lines) ? emptied(record) : record);
    from = info.bytes;
  }
  return Buffer.concat([...kept, file.subarray(from)]);
}

/** Empty lines before a record count as rows. */
function emptied(record: Buffer): Uint8Array {
  const [before = ''] = /^[\r\n]*/.exec(record.toString('latin1')) ?? [];
  const [after = ''] = /[\r\n]*$/.exec(record.toString('latin1')) ?? [];
  return Buffer.concat([Buffer.from(before), emptyRow, Buffer.from(after)]);
}
