import {
  BlobTooLarge,
  CommitTooLarge,
  ConcurrencyConflict,
  IdempotencyMismatch,
  InvalidCursor,
  PersonIsErased,
} from '@candor/event-sourcing';
import { HttpException } from '@nestjs/common';
import { mongo } from 'mongoose';
import { JobQueueUnavailable } from '../jobs/job-queue-unavailable.ts';
import { RowsNotBuilt } from '../projecting/rows.ts';
import { malformed, notFound, Problem } from './problem.ts';

/** What the asker is told about a failure; `undefined`: a defect, of which nothing is told but a reference. */
export function toProblem(failure: unknown, ifMatchGiven: boolean): Problem | undefined {
  if (failure instanceof Problem) return failure;
  if (failure instanceof ConcurrencyConflict) return conflict(failure, ifMatchGiven);
  if (failure instanceof IdempotencyMismatch)
    return new Problem(422, 'idempotency_mismatch', {
      detail: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
    });
  if (failure instanceof BlobTooLarge) return new Problem(413, 'too_large', { detail: 'The file is too large.' });
  if (failure instanceof InvalidCursor) return malformed([{ field: 'cursor', message: 'must be `next` of a page of the same list' }]);
  if (failure instanceof PersonIsErased)
    return new Problem(410, 'person_erased', { detail: 'Everything of this person was erased; nothing can be added.' });
  if (failure instanceof RowsNotBuilt)
    return new Problem(503, 'not_built_yet', { detail: 'This is being built for the first time.', headers: { 'retry-after': '2' } });
  if (failure instanceof CommitTooLarge) return new Problem(413, 'too_large', { detail: 'This is more than one request may change.' });
  if (failure instanceof JobQueueUnavailable || isUnreachable(failure))
    return new Problem(503, 'service_unavailable', {
      detail: 'The service cannot reach its database at the moment. Nothing is lost; send the request again with the same Idempotency-Key.',
      headers: { 'retry-after': '2' },
    });
  return fromStatus(statusOf(failure), failure);
}

function conflict({ actual }: ConcurrencyConflict, ifMatchGiven: boolean): Problem {
  if (!ifMatchGiven) return new Problem(409, 'conflict', { detail: 'Too much happened at the same time here. Try again.' });
  return new Problem(412, 'conflict', {
    detail: 'It has changed since the version in If-Match. Read it again and decide anew.',
    facts: { version: actual },
    headers: { etag: `"${actual}"` },
  });
}

function fromStatus(status: number | undefined, failure: unknown): Problem | undefined {
  if (status === 404) return notFound('There is no such address.');
  if (status === 405) return new Problem(405, 'method_not_allowed', { detail: 'This address does not know that method.' });
  if (status === 413) return new Problem(413, 'too_large', { detail: 'The body of the request is too large.' });
  if (status === 414) return new Problem(414, 'address_too_long', { detail: 'The address of the request is too long.' });
  if (status === 415) return new Problem(415, 'unsupported_media_type', { detail: 'The body must be application/json.' });
  if (status === 503) return new Problem(503, 'service_unavailable', { headers: { 'retry-after': '2' } });
  if (status === undefined || status < 400 || status >= 500) return undefined;
  return new Problem(status, status === 400 ? 'malformed' : `http_${status}`, { detail: requestFault(failure) });
}

function statusOf(failure: unknown): number | undefined {
  if (failure instanceof HttpException) return failure.getStatus();
  const status = (failure as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** What Fastify found wrong with the request itself, in words. */
function requestFault(failure: unknown): string {
  const code = (failure as { code?: unknown } | null)?.code;
  if (code === 'FST_ERR_BAD_URL') return 'The address of the request cannot be decoded.';
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'The request says that its body is JSON, and has no body.';
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || failure instanceof SyntaxError || /\bJSON\b/.test(messageOf(failure)))
    return 'The body of the request is not JSON.';
  return 'The request does not have the expected form.';
}

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : '');

const unreachable = /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|Topology|PoolCleared|PoolClosed|WaitQueueTimeout)\w*Error$/;

/** What MongoDB's driver says of a failure that comes from a server that goes or is just being replaced. */
const passing = ['RetryableWriteError', 'TransientTransactionError'];

/** A bulk write has the failure of its connection inside. */
function isUnreachable(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  if (failure instanceof mongo.MongoError && passing.some((label) => failure.hasErrorLabel(label))) return true;
  return unreachable.test(failure.name) || isUnreachable((failure as { readonly errorResponse?: unknown }).errorResponse);
}
