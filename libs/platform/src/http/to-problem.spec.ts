import { stream } from '@candor/contracts';
import { CommitTooLarge, ConcurrencyConflict, IdempotencyMismatch, InvalidCursor, UndecodableEvent } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { mongo } from 'mongoose';
import { rejection } from './commands.ts';
import { Problem } from './problem.ts';
import { toProblem } from './to-problem.ts';

const seen = (failure: unknown, ifMatch = false) => {
  const problem = toProblem(failure, ifMatch);
  return problem && [problem.status, problem.code];
};
const named = (name: string) => Object.assign(new Error('10.0.0.7:27017'), { name });
const bulk = (failure: unknown) => new mongo.MongoBulkWriteError(failure as never, {} as never);
const labelled = (label: string) => new mongo.MongoServerError({ message: 'x', code: 10107, errorLabels: [label] });
const fastify = (statusCode: number, code: string) => Object.assign(new Error('x'), { statusCode, code });

test('a conflict is the asker’s when they said what they had seen', () => {
  const conflict = new ConcurrencyConflict('scheduling/booking/1', 3, 5);
  expect(seen(conflict)).toEqual([409, 'conflict']);
  expect(seen(conflict, true)).toEqual([412, 'conflict']);
  expect(toProblem(conflict, true)?.details).toMatchObject({ facts: { version: 5 }, headers: { etag: '"5"' } });
});

test.each([
  ['another request under the same key', new IdempotencyMismatch('a/b/c', 'k'), [422, 'idempotency_mismatch']],
  ['a commit that is too large', new CommitTooLarge('x'), [413, 'too_large']],
  ['a cursor from elsewhere', new InvalidCursor('x'), [400, 'malformed']],
  ['an unknown address', new NotFoundException('Cannot GET /x'), [404, 'not_found']],
  ['a body that is too large', fastify(413, 'FST_ERR_CTP_BODY_TOO_LARGE'), [413, 'too_large']],
  ['a body of another kind', fastify(415, 'FST_ERR_CTP_INVALID_MEDIA_TYPE'), [415, 'unsupported_media_type']],
  ['an address that cannot be decoded', fastify(400, 'FST_ERR_BAD_URL'), [400, 'malformed']],
  ['a body that is not JSON', new BadRequestException('Unexpected token b in JSON at position 1'), [400, 'malformed']],
  ['a database that is away', named('MongoServerSelectionError'), [503, 'service_unavailable']],
  ['a database that has just gone', named('MongoNetworkTimeoutError'), [503, 'service_unavailable']],
  ['a database that goes in the middle of a bulk write', bulk(new mongo.MongoNetworkError('reset')), [503, 'service_unavailable']],
  ['a database that is being replaced', labelled('RetryableWriteError'), [503, 'service_unavailable']],
  ['a transaction that others were in the way of', labelled('TransientTransactionError'), [503, 'service_unavailable']],
])('%s', (_what, failure, expected) => expect(seen(failure)).toEqual(expected));

test.each([
  ['an event that this program cannot read', new UndecodableEvent('scheduling/booking BookingConfirmed schema 9')],
  ['a plain error', new Error('x')],
  ['an error of the database that no waiting helps', new mongo.MongoServerError({ message: 'x', code: 52 })],
  ['a bulk write that no waiting helps', bulk({ message: 'x', code: 52 })],
  ['a failure that is no error', 'text'],
  ['an upstream failure', fastify(500, 'X')],
])('%s is a defect: nothing is told of it', (_what, failure) => expect(toProblem(failure, false)).toBeUndefined());

test('what is wrong with a body that is not JSON is said without quoting it', () => {
  expect(toProblem(new BadRequestException('Unexpected token s in JSON: "secret"'), false)?.details.detail).toBe(
    'The body of the request is not JSON.',
  );
});

const booking = stream({
  service: 'scheduling',
  name: 'booking',
  published: true,
  events: {},
  commands: {},
  rejections: { hold_expired: 410 },
});

test('a rejection answers the status that its stream declares, with its facts', () => {
  expect(rejection(booking, 'hold_expired', { until: '09:10' }).body('/bookings/1')).toEqual({
    type: 'urn:candor:problem:hold_expired',
    title: 'Hold expired',
    status: 410,
    code: 'hold_expired',
    instance: '/bookings/1',
    facts: { until: '09:10' },
  });
});

test('a rejection that the stream does not declare is a defect', () =>
  expect(() => rejection(booking, 'sold_out', undefined)).toThrow('does not declare'));

test('a problem is passed on as it is', () => expect(seen(new Problem(418, 'teapot'))).toEqual([418, 'teapot']));
