import { enqueue, type Reactor, reactionsTo, send } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { reactorSpec } from '../../src/specs/reactor-spec.ts';
import { recorded } from '../../src/specs/recorded.ts';
import { bookingStream, confirmed, expireHoldWhenHeld, held, thankGuest } from '../example/booking.ts';

const heldOnce = recorded(bookingStream, 'a', 'BookingHeld', held().data);
const confirmedOnce = recorded(bookingStream, 'a', 'BookingConfirmed', confirmed.data);

test('an event brings about a command', () =>
  reactorSpec(expireHoldWhenHeld)
    .on(heldOnce)
    .thenEffects([send(bookingStream, 'a', 'cancel', { reason: 'expired' })]));

test('an event brings about a job', () =>
  reactorSpec(expireHoldWhenHeld)
    .on(confirmedOnce)
    .thenEffects([enqueue(thankGuest, { guestId: 'ana' }, '2026-03-02T09:05:00.000Z')]));

test('an event the reactor does not care about brings about nothing', () =>
  reactorSpec(expireHoldWhenHeld)
    .on(recorded(bookingStream, 'a', 'BookingCancelled', { reason: 'x' }))
    .thenNothing());

test('history that came in late brings about nothing', () =>
  reactorSpec(expireHoldWhenHeld)
    .on({ ...heldOnce, origin: 'import' })
    .thenNothing());

test('another effect fails', () => expect(() => reactorSpec(expireHoldWhenHeld).on(heldOnce).thenEffects([])).toThrow('expired'));

const reacting = (react: Parameters<typeof reactionsTo<typeof bookingStream>>[1]): Reactor => ({
  name: 'careless',
  begins: 'at-first-event',
  from: [reactionsTo(bookingStream, react)],
});

test('a command that does not fit its schema is refused', () => {
  const careless = reacting({ BookingHeld: () => send(bookingStream, 'a', 'confirm', { guestId: '' }) });
  expect(() => reactorSpec(careless).on(heldOnce)).toThrow('guestId');
});

test('a reactor that answers the same event in two ways is refused', () => {
  let count = 0;
  const moody = reacting({ BookingHeld: () => send(bookingStream, `${count++}`, 'cancel', { reason: 'x' }) });
  expect(() => reactorSpec(moody).on(heldOnce)).toThrow('Expected');
});
