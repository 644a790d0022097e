import { Readable } from 'node:stream';
import { type Parser, parse } from 'csv-parse';

/** Records of a text without byte order mark, each with how much of it was read when the record ended. */
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

/** So that requests get their turn while a large file is read. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

/** The sign that separates fields: the one that is most often in the header row, quoted parts left out. */
function delimiterOf(text: string): string {
  const header = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}
