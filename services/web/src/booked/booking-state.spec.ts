import { expect, test } from '@jest/globals';
import { whatToSay } from './booking-state.ts';

const booking = {
  status: 'confirmed',
  start: '2026-03-09T10:00:00.000Z',
  end: '2026-03-09T10:30:00.000Z',
  changes: { until: '2026-03-09T08:00:00.000Z', left: 2 },
} as const;
const at = (time: string) => Date.parse(`2026-03-09T${time}:00Z`);

test('long before, a chat can be moved and cancelled', () =>
  expect(whatToSay(booking, at('07:00'))).toEqual({
    isOver: false,
    canMove: true,
    canCancel: true,
    isWaiting: false,
    hasLeft: false,
    isInCalendar: true,
    isLate: false,
  }));

test('close to the time it can be cancelled alone, and that is late', () =>
  expect(whatToSay(booking, at('09:00'))).toMatchObject({ canMove: false, canCancel: true, isLate: true }));

test('who has moved it as often as is allowed can still cancel', () =>
  expect(whatToSay({ ...booking, changes: { ...booking.changes, left: 0 } }, at('07:00'))).toMatchObject({
    canMove: false,
    canCancel: true,
  }));

test('when it has begun, nothing of it can be changed; then it is over', () => {
  expect(whatToSay(booking, at('10:00'))).toMatchObject({ isOver: false, canMove: false, canCancel: false, isInCalendar: false });
  expect(whatToSay(booking, at('10:30'))).toMatchObject({ isOver: true });
});

test.each(['cancelled', 'refused', 'waited'] as const)('what is %s stays so', (status) =>
  expect(whatToSay({ ...booking, status }, at('07:00'))).toMatchObject({
    isOver: false,
    canMove: false,
    canCancel: false,
    isInCalendar: false,
  }),
);

test('who waits, for a host or for a seat, can give up', () =>
  expect(
    (['awaiting-approval', 'waiting'] as const).map((status) => {
      const { canMove, canCancel, isInCalendar } = whatToSay({ ...booking, status }, at('07:00'));
      return [status, canMove, canCancel, isInCalendar];
    }),
  ).toEqual([
    ['awaiting-approval', false, true, true],
    ['waiting', false, true, false],
  ]));

test('waiting that ended while the others have not met was left; later, no seat became free', () => {
  expect(whatToSay({ ...booking, status: 'waiting' }, at('07:00'))).toMatchObject({ isWaiting: true, hasLeft: false });
  expect(whatToSay({ ...booking, status: 'waited' }, at('07:00'))).toMatchObject({ isWaiting: false, hasLeft: true });
  expect(whatToSay({ ...booking, status: 'waited' }, at('10:00'))).toMatchObject({ hasLeft: false });
});
