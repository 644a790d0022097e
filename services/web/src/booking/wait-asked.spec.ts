import { expect, test } from '@jest/globals';
import { waitAsked } from './wait-asked.ts';

const session = { start: '2026-03-05T09:00:00.000Z', end: '2026-03-05T09:45:00.000Z' };

test('who waits asks for the session as it is, and says nothing that is empty', () =>
  expect(waitAsked({ name: ' Ana ', address: ' ana@home.example', message: '  ' }, session)).toEqual({
    start: session.start,
    durationMinutes: 45,
    name: 'Ana',
    address: 'ana@home.example',
  }));

test('a word to those who hold it goes along', () =>
  expect(waitAsked({ name: 'Ana', address: 'ana@home.example', message: 'By the window ' }, session)).toMatchObject({
    message: 'By the window',
  }));
