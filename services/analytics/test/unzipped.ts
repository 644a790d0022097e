import { crc32, inflateRawSync } from 'node:zlib';

/** The texts in a ZIP archive by path, as its directory names them. Throws where a size or a checksum is not the one it says. */
export function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const nameLength = archive.readUInt16LE(at + 28);
    const header = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = header + 30 + nameLength;
    const content = inflateRawSync(archive.subarray(begin, begin + (packed ?? 0)));
    if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} is damaged`);
    files[name] = content.toString();
    at += 46 + nameLength;
  }
  return files;
}
