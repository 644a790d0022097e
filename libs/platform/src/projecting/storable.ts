import { mongo } from 'mongoose';

/** BSONObjectTooLarge (three codes), names that cannot be stored, lists that cannot be indexed together. */
const codes: readonly (number | string | undefined)[] = [10334, 17419, 17420, 52, 54, 56, 57, 171];

/** The rows of a batch cannot be stored, whatever the state of the database: too large, or not BSON. */
export function isUnstorable(failure: unknown): boolean {
  if (failure instanceof mongo.MongoServerError) return codes.includes(failure.code);
  if (failure instanceof mongo.BSON.BSONError || failure instanceof mongo.MongoInvalidArgumentError) return true;
  // The driver's buffer of 17 MB is full.
  return (failure as { code?: unknown } | null)?.code === 'ERR_OUT_OF_RANGE';
}
