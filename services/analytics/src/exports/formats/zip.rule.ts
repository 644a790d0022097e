import { constants, crc32, deflateRawSync } from 'node:zlib';

// ZIP by PKWARE's APPNOTE 6.3.10, written from front to back: sizes and checksums follow the content (data descriptors). Plain
// ZIP without ZIP64: an archive ends below 4 GiB.

/** One file of an archive, as far as it is written. `at`: where its header stands. */
export interface ZipEntry {
  readonly name: string;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const most = 0xffffffff;
const version = 20;
/** Sizes follow the content; the name is UTF-8. */
const flags = 0x0808;
const deflate = 8;
/** 1980-01-01: the same rows give the same bytes. */
const day = 0x0021;

const encoder = new TextEncoder();

/** Numbers of 2 or 4 bytes, little-endian, and what follows them. */
function record(fields: readonly (readonly [value: number, bytes: 2 | 4])[], tail = ''): Uint8Array {
  const end = encoder.encode(tail);
  const size = fields.reduce((sum, [, bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(size + end.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (value > most) throw new RangeError('the archive grows beyond 4 GiB');
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(end, at);
  return bytes;
}

export const beginEntry = (name: string, at: number): { readonly bytes: Uint8Array; readonly entry: ZipEntry } => ({
  bytes: record(
    [
      [0x04034b50, 4],
      [version, 2],
      [flags, 2],
      [deflate, 2],
      [0, 2],
      [day, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [encoder.encode(name).length, 2],
      [0, 2],
    ],
    name,
  ),
  entry: { name, at, crc: 0, packed: 0, size: 0 },
});

/**
 * More of an entry's content. It is compressed on its own and ends on a whole byte (a sync flush), so that the next piece may be
 * made by another process; `last` ends the entry.
 */
export function moreOfEntry(entry: ZipEntry, text: string, last: boolean): { readonly bytes: Uint8Array; readonly entry: ZipEntry } {
  const content = encoder.encode(text);
  const packed = deflateRawSync(content, { level: 3, finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
  const grown = {
    ...entry,
    crc: crc32(content, entry.crc),
    packed: entry.packed + packed.length,
    size: entry.size + content.length,
  };
  if (!last) return { bytes: packed, entry: grown };
  const descriptor = record([
    [0x08074b50, 4],
    [grown.crc, 4],
    [grown.packed, 4],
    [grown.size, 4],
  ]);
  return { bytes: together([packed, descriptor]), entry: grown };
}

/** What closes an archive: `at`, where it begins. */
export function directoryOf(entries: readonly ZipEntry[], at: number): Uint8Array {
  const central = together(
    entries.map(({ name, at: header, crc, packed, size }) =>
      record(
        [
          [0x02014b50, 4],
          [version, 2],
          [version, 2],
          [flags, 2],
          [deflate, 2],
          [0, 2],
          [day, 2],
          [crc, 4],
          [packed, 4],
          [size, 4],
          [encoder.encode(name).length, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [header, 4],
        ],
        name,
      ),
    ),
  );
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [central.length, 4],
    [at, 4],
    [0, 2],
  ]);
  return together([central, end]);
}

export function together(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
