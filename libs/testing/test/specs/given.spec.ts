import type { Decider } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { given } from '../../src/specs/given.ts';
import { type Booking, type BookingStream, booking, confirmed, held } from '../example/booking.ts';

const confirm = { guestId: 'ana' };
const but = (decide: Partial<Decider<Booking, BookingStream>['decide']>): Decider<Booking, BookingStream> => ({
  ...booking,
  decide: { ...booking.decide, ...decide },
});

test('a hold that has expired cannot be confirmed', () =>
  given(booking).events(held()).at('09:11').when('confirm', confirm).thenRejected('hold_expired'));

test('a hold that has not expired can', () => given(booking).events(held()).at('09:05').when('confirm', confirm).then(confirmed));

test('the time is that of the step before it', () =>
  given(booking)
    .at('08:00')
    .when('hold', { hostId: 'kim', minutes: 10 })
    .then({ type: 'BookingHeld', data: { hostId: 'kim', expiresAt: '2026-03-02T08:10:00.000Z' } }));

test('nothing to do is nothing', () => given(booking).events(held()).when('hold', { hostId: 'kim', minutes: 5 }).thenNothing());

test('a rejection is compared with its facts where they are given', () => {
  given(booking).when('confirm', confirm).thenRejected('not_held', { status: 'none' });
  expect(() => given(booking).when('confirm', confirm).thenRejected('not_held', { status: 'held' })).toThrow('Expected');
});

test('another outcome fails, and says what there was', () => {
  expect(() => given(booking).events(held()).at('09:05').when('confirm', confirm).thenRejected('not_held')).toThrow('BookingConfirmed');
  expect(() => given(booking).when('confirm', confirm).then(confirmed)).toThrow('rejected: not_held {"status":"none"}');
  expect(() => given(booking).when('confirm', confirm).thenNothing()).toThrow('rejected: not_held');
  expect(() => given(booking).events(held()).at('09:06').when('confirm', confirm).then(confirmed)).toThrow('09:05');
});

test('a spec that asserts nothing fails when it is awaited', () =>
  expect(Promise.resolve(given(booking).events(held()).when('confirm', confirm))).rejects.toThrow('the spec is not finished'));

test('a past that does not fit its schema is refused', () =>
  expect(() => given(booking).events({ type: 'BookingHeld', data: { hostId: 7, expiresAt: '' } as never })).toThrow('BookingHeld'));

test('a command that does not fit its schema is refused', () =>
  expect(() => given(booking).when('confirm', { guestId: '' })).toThrow('would not reach the decider'));

test('a decision that does not fit its schema is refused', () => {
  const careless = but({ confirm: () => [{ type: 'BookingConfirmed', data: { guestId: 'ana' } as never }] });
  expect(() => given(careless).when('confirm', confirm)).toThrow('confirmedAt');
});

test('a rejection the stream does not know is refused', () => {
  const careless = but({ confirm: () => ({ rejected: 'made_up' as never }) });
  expect(() => given(careless).when('confirm', confirm)).toThrow('made_up');
});

test('a decider that changes what it is given is refused', () => {
  const grasping = but({
    confirm(state) {
      Object.assign(state, { status: 'confirmed' });
      return [];
    },
  });
  expect(() => given(grasping).events(held()).when('confirm', confirm)).toThrow(TypeError);
});

test('a decider that answers the same question in two ways is refused', () => {
  let count = 0;
  const moody = but({ cancel: () => [{ type: 'BookingCancelled', data: { reason: `${count++}` } }] });
  expect(() => given(moody).when('cancel', { reason: 'x' })).toThrow('Expected');
});

test('an evolve that changes its state in place is refused', () => {
  const careless: typeof booking = {
    ...booking,
    evolve: { ...booking.evolve, BookingCancelled: (state) => Object.assign(state, { status: 'cancelled' }) },
  };
  expect(() => given(careless).events(held()).when('cancel', { reason: 'x' })).toThrow(TypeError);
});
