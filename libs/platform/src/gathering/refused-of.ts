import { mongo } from 'mongoose';

/** Of an unordered insert of many that failed, what MongoDB refused, by place. Undefined: the others may not be there, or not be safe. */
export function refusedOf(failure: unknown): ReadonlyMap<number, mongo.MongoServerError> | undefined {
  if (!(failure instanceof mongo.MongoBulkWriteError) || failure.result.getWriteConcernError()) return undefined;
  const errors = [failure.writeErrors].flat();
  if (errors.length === 0) return undefined;
  return new Map(errors.map(({ index, code, errmsg = '' }) => [index, new mongo.MongoServerError({ message: errmsg, code })]));
}
