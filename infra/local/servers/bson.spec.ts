import { expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { decode, encode, type Kept } from './bson.mjs';

const { BSON } = mongo;
const document = {
  _id: 'candor',
  version: 3,
  weight: 0.5,
  large: 2 ** 40,
  negative: -7,
  text: 'grüße',
  members: [{ _id: 0, host: '127.0.0.1:27017', arbiterOnly: false, tags: {} }],
  settings: { chainingAllowed: true, nothing: null },
};

test('what is written is what MongoDB reads', () => expect(BSON.deserialize(encode(document))).toEqual(document));

test('what MongoDB writes is read', () => expect(decode(Buffer.from(BSON.serialize(document)))).toEqual(document));

test('values of other kinds are sent back as they came', () => {
  const others = {
    id: new BSON.ObjectId(),
    at: new Date(),
    term: BSON.Long.fromString('9223372036854775807'),
    time: new BSON.Timestamp({ t: 7, i: 1 }),
    hash: new BSON.Binary(Buffer.from('abc')),
    last: 'after them',
  };
  const bytes = Buffer.from(BSON.serialize(others));
  const read = decode(bytes);
  expect((read['id'] as Kept).bytes.toString('hex')).toBe(others.id.toHexString());
  expect(read['last']).toBe('after them');
  expect(encode(read)).toEqual(bytes);
});
