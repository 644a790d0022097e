import { expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { GatheredInserts } from './gathered-inserts.ts';

interface Row {
  readonly _id: number;
}

const duplicate = new mongo.MongoServerError({ message: 'taken', code: 11000 });

/** Of a collection, how it answers an insert of many; alone, odd rows are there already. */
function inserting(many: () => Promise<unknown>) {
  const alone: number[] = [];
  const collection = {
    insertMany: many,
    insertOne: async ({ _id }: Row) => {
      alone.push(_id);
      if (_id % 2 === 1) throw duplicate;
    },
  };
  const inserts = new GatheredInserts<Row>(collection as unknown as mongo.Collection<Row>);
  const outcomes = async (...ids: readonly number[]) =>
    (await Promise.allSettled(ids.map((_id) => inserts.insert({ _id })))).map((one) => (one.status === 'fulfilled' ? 'in' : one.reason));
  return { alone, outcomes };
}

const bulkError = (writeErrors: readonly object[], concern?: object): mongo.MongoBulkWriteError =>
  new mongo.MongoBulkWriteError({ message: 'bulk', code: 11000, writeErrors } as never, { getWriteConcernError: () => concern } as never);

test('one that is refused is refused alone, and none is sent twice', async () => {
  const refused = { index: 1, code: 11000, errmsg: 'taken' };
  const { alone, outcomes } = inserting(() => Promise.reject(bulkError([refused])));
  expect(await outcomes(1, 2, 3)).toEqual(['in', expect.objectContaining({ code: 11000, message: 'taken' }), 'in']);
  expect(alone).toEqual([]);
});

test.each([
  [
    'the connection is lost',
    new mongo.MongoBulkWriteError(new mongo.MongoNetworkError('reset') as never, { getWriteConcernError: () => undefined } as never),
  ],
  ['a majority does not have them', bulkError([{ index: 1, code: 11000, errmsg: 'taken' }], { code: 64 })],
])('when %s, each is inserted by itself and is told what became of it', async (_, failure) => {
  const { alone, outcomes } = inserting(() => Promise.reject(failure));
  expect(await outcomes(1, 2, 3)).toEqual([duplicate, 'in', duplicate]);
  expect(alone).toEqual([1, 2, 3]);
});

test('one that is asked for alone is inserted alone', async () => {
  const { alone, outcomes } = inserting(() => Promise.reject(new Error('many')));
  expect(await outcomes(2)).toEqual(['in']);
  expect(alone).toEqual([2]);
});
