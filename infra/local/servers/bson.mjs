// @ts-check
// As much of MongoDB's document format as a replica set needs to be set up, before any package is installed.

/** A value whose kind does not matter here: kept as it came, so that it can be sent back. */
export class Kept {
  /** @param {number} type @param {Buffer} bytes */
  constructor(type, bytes) {
    this.type = type;
    this.bytes = bytes;
  }
}

/** @typedef {string | number | boolean | null | Kept | Value[] | { [name: string]: Value }} Value */
/** @typedef {{ [name: string]: Value }} Document */

/** Bytes of the kinds that are kept, by type: date, object id, timestamp, 64-bit integer. */
const sizes = /** @type {Record<number, number>} */ ({ 7: 12, 9: 8, 17: 8, 18: 8 });

/** @param {number} value */
const int32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

/** @param {Value} value @returns {[type: number, bytes: Buffer]} */
function encodeValue(value) {
  if (value instanceof Kept) return [value.type, value.bytes];
  if (typeof value === 'string') return [2, Buffer.concat([int32(Buffer.byteLength(value) + 1), Buffer.from(`${value}\0`)])];
  if (typeof value === 'boolean') return [8, Buffer.from([value ? 1 : 0])];
  if (value === null) return [10, Buffer.alloc(0)];
  if (typeof value === 'object') return [Array.isArray(value) ? 4 : 3, encode(/** @type {Document} */ ({ ...value }))];
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) return [16, int32(value)];
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return [1, bytes];
}

/** @param {Document} document @returns {Buffer} */
export function encode(document) {
  const fields = Object.entries(document).map(([name, value]) => {
    const [type, bytes] = encodeValue(value);
    return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), bytes]);
  });
  const length = 5 + fields.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Buffer.concat([int32(length), ...fields, Buffer.from([0])]);
}

/** @param {Buffer} bytes @returns {Document} */
export function decode(bytes) {
  /** @type {Document} */
  const document = {};
  for (let at = 4; bytes[at]; ) {
    const type = bytes[at] ?? 0;
    const end = bytes.indexOf(0, at + 1);
    const name = bytes.toString('utf8', at + 1, end);
    const [value, size] = decodeValue(type, bytes.subarray(end + 1));
    document[name] = value;
    at = end + 1 + size;
  }
  return document;
}

/** @param {number} type @param {Buffer} bytes that begin with the value @returns {[value: Value, size: number]} */
function decodeValue(type, bytes) {
  switch (type) {
    case 1:
      return [bytes.readDoubleLE(), 8];
    case 2: {
      const size = 4 + bytes.readInt32LE();
      return [bytes.toString('utf8', 4, size - 1), size];
    }
    case 3:
    case 4: {
      const size = bytes.readInt32LE();
      const inner = decode(bytes.subarray(0, size));
      return [type === 4 ? Object.values(inner) : inner, size];
    }
    case 5: {
      const size = 5 + bytes.readInt32LE();
      return [new Kept(type, bytes.subarray(0, size)), size];
    }
    case 8:
      return [bytes[0] === 1, 1];
    case 10:
      return [null, 0];
    case 16:
      return [bytes.readInt32LE(), 4];
    default: {
      const size = sizes[type];
      if (size === undefined) throw new Error(`MongoDB answered with a value of type ${type}, which the set-up does not know`);
      return [new Kept(type, bytes.subarray(0, size)), size];
    }
  }
}
