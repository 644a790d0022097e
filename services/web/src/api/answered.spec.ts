import { expect, test } from '@jest/globals';
import { answered } from './answered.ts';
import { Unreachable } from './problem.ts';

const answer = (status: number, data: unknown) => ({ data, response: new Response(null, { status }) });

test('what cannot be shown because of a fault is no answer', () =>
  expect(answered(async () => answer(202, { code: 'delayed' }))).rejects.toBeInstanceOf(Unreachable));

test('what is not there yet is asked for again', async () => {
  const answers = [answer(202, { code: 'not_yet' }), answer(200, { code: 'en' })];
  expect(await answered(async () => answers.shift() ?? answer(500, undefined))).toEqual({ code: 'en' });
});
