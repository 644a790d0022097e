import { ConcurrencyConflict } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import { isUnstorable } from '../projecting/storable.ts';

const networkCodes: readonly unknown[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];
/** Redis, as ioredis and BullMQ report it. */
const redisNames: readonly string[] = [
  'JobQueueUnavailable',
  'MaxRetriesPerRequestError',
  'ReplyError',
  'ClusterAllFailedError',
  'UnrecoverableConnectionError',
];
const redisMessages: readonly string[] = ['Connection is closed.', "Stream isn't writeable and enableOfflineQueue options is false"];

/** A server is away, or others were faster every time: nothing is wrong with the event, and parking it would be no help. */
export function isOutage(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  if (failure instanceof mongo.MongoError) return !isUnstorable(failure);
  if (failure instanceof ConcurrencyConflict || failure.name === 'AbortError') return true;
  if (redisNames.includes(failure.name) || redisMessages.includes(failure.message)) return true;
  if (networkCodes.includes((failure as { code?: unknown }).code)) return true;
  if (failure instanceof AggregateError && failure.errors.some(isOutage)) return true;
  return failure.cause !== undefined && isOutage(failure.cause);
}
