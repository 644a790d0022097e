import { expect, test } from '@jest/globals';
import { doable } from './conversation.ts';

const start = '2026-03-02T10:00:00.000Z';
const booked = { status: 'planned', start, seenAs: 'host', bookingId: 'b' } as const;
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

test('a host starts it an hour before at the earliest', () => {
  expect(doable(booked, at('08:59')).canStart).toBe(false);
  expect(doable(booked, at('09:00'))).toMatchObject({ canStart: true, canEnd: false, canNote: true });
});

test('whoever ends it need not have said that it began', () => expect(doable(booked, at('10:01')).canEnd).toBe(true));

test('what lies ahead is called off where it was booked; an outside chat here', () => {
  expect(doable(booked, at('09:30')).canAbandon).toBe(false);
  expect(doable({ ...booked, bookingId: null }, at('09:30'))).toMatchObject({ canAbandon: true, abandonedAs: 'cancelled' });
  expect(doable(booked, at('10:40'))).toMatchObject({ canAbandon: true, abandonedAs: 'not-held' });
});

test('a recruiter who is no host looks on', () =>
  expect(doable({ ...booked, seenAs: 'recruiter', status: 'started' }, at('10:05'))).toMatchObject({
    isHost: false,
    canStart: false,
    canEnd: false,
    canNote: false,
  }));
