import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { projectionSpec } from '../../src/specs/projection-spec.ts';
import { recorded } from '../../src/specs/recorded.ts';
import { bookingStream, bookings, confirmed, held } from '../example/booking.ts';

const heldBy = (subject: string) => recorded(bookingStream, subject, 'BookingHeld', held().data);
const confirmedFor = (subject: string) => recorded(bookingStream, subject, 'BookingConfirmed', confirmed.data);
const cancelled = (subject: string) => recorded(bookingStream, subject, 'BookingCancelled', { reason: 'x' });

test('rows follow the events', () => {
  const rows = projectionSpec(bookings).given(heldBy('a'), heldBy('b'), confirmedFor('a'), cancelled('b'));
  rows.thenRow('a', { hostId: 'kim', status: 'confirmed' });
  rows.thenNoRow('b');
  rows.thenRows({ a: { hostId: 'kim', status: 'confirmed' } });
});

test('another row fails', () => {
  const rows = projectionSpec(bookings).given(heldBy('a'));
  expect(() => rows.thenRow('a', { hostId: 'kim', status: 'confirmed' })).toThrow('confirmed');
  expect(() => rows.thenNoRow('a')).toThrow('kim');
  expect(() => rows.thenRows({})).toThrow('kim');
});

interface Count {
  readonly count: number;
  readonly last?: string;
}
const counting = (apply: (row: Count | undefined, subject: string) => Count): Projection<Count> => ({
  name: 'counts',
  version: 1,
  from: [rowsFrom(bookingStream, () => 'all', { BookingHeld: (row, { subject }) => apply(row, subject) })],
});

test('a projection that keeps something aside comes out differently when a batch is rolled back', () => {
  let aside = 0;
  const leaking = counting(() => ({ count: ++aside }));
  expect(() => projectionSpec(leaking).given(heldBy('a'))).toThrow('Expected');
});

test('a projection that changes a stored row in place is refused', () => {
  const grasping = counting((row) => (row ? Object.assign(row, { count: row.count + 1 }) : { count: 1 }));
  expect(() => projectionSpec(grasping).given(heldBy('a'), heldBy('b'))).toThrow(TypeError);
});

test('a projection that relies on what a database does not keep is refused', () => {
  const dated = counting(() => ({ count: 1, last: new Date(0) as never }));
  expect(() => projectionSpec(dated).given(heldBy('a'))).toThrow('once stored');
});

test('a projection that relies on the order between streams fails, unless the spec says why it may', () => {
  const lastOne = counting((row, last) => ({ count: (row?.count ?? 0) + 1, last }));
  expect(() => projectionSpec(lastOne).given(heldBy('a'), heldBy('b'))).toThrow('in the order');
  projectionSpec(lastOne, { orderAcrossStreamsMatters: 'it shows the last one' })
    .given(heldBy('a'), heldBy('b'))
    .thenRow('all', { count: 2, last: 'b' });
});

test('events of streams the projection does not read change nothing', () =>
  projectionSpec(bookings)
    .given(recorded({ ...bookingStream, name: 'other' }, 'a', 'BookingHeld', held().data))
    .thenRows({}));
