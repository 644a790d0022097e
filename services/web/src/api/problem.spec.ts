import { expect, test } from '@jest/globals';
import { codeOf, factsOf, fieldErrors, problemFrom, Refused, Unreachable } from './problem.ts';

test('a refusal is known by its code, and says what is wrong with which field', () => {
  const failure = problemFrom(400, { code: 'malformed', errors: [{ field: 'address', message: 'Write an e-mail address.' }] });
  expect(failure).toBeInstanceOf(Refused);
  expect([codeOf(failure), fieldErrors(failure), factsOf(failure)]).toEqual(['malformed', { address: 'Write an e-mail address.' }, {}]);
});

test('a refusal tells what else there is', () => {
  const failure = problemFrom(409, { code: 'slot_taken', facts: { alternatives: [] } });
  expect(factsOf(failure)).toEqual({ alternatives: [] });
});

test.each([502, 503, 504])('a gateway that answers %i in the place of a server has not reached it', (status) => {
  for (const body of ['<html>', { status, code: 'service_unavailable' }]) expect(problemFrom(status, body)).toBeInstanceOf(Unreachable);
});

test('whatever else is answered has a code made of its status', () => expect(codeOf(problemFrom(500, undefined))).toBe('http_500'));

test('what was never answered has none', () => {
  const failure = new Unreachable('away');
  expect([codeOf(failure), factsOf(failure), fieldErrors(failure)]).toEqual([undefined, {}, {}]);
});
