import { expect, test } from '@jest/globals';
import { firstAsked } from './first-asked.ts';

const now = Date.parse('2026-03-20T10:00:30.000Z');
const asked = (address: string) =>
  firstAsked(new URL(address, 'https://candor.example'), () => 'Europe/Berlin', now).map((of) => decodeURIComponent(of().href.slice(22)));

test('a booking page asks what can be booked, and for the times of this month and the next', () =>
  expect(asked('/book/acme/hello')).toEqual([
    '/api/scheduling/public/acme/hello',
    '/api/scheduling/public/acme/hello/slots?from=2026-03-20T10:00:00.000Z&to=2026-04-29T00:00:00.000Z&zone=Europe/Berlin',
  ]));

test('of the month that its address names', () =>
  expect(asked('/book/acme/hello?day=2026-05-04&view=week')[1]).toContain('from=2026-04-30T00:00:00.000Z&to=2026-06-29T00:00:00.000Z'));

test('and leaves it at the first where the address names a length', () =>
  expect(asked('/book/acme/hello?minutes=45')).toEqual(['/api/scheduling/public/acme/hello']));

test.each(['/', '/book', '/book/acme', '/book/acme/hello/more', '/team/chat-types'])('%s asks for nothing', (address) =>
  expect(asked(address)).toEqual([]),
);
