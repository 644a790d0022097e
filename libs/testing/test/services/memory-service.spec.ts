import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import { MemoryService, settleTogether } from '../../src/services/memory-service.ts';
import { booking, bookingStream, bookings, expireHoldWhenHeld, thankGuest, thankWhenConfirmed } from '../example/booking.ts';

const parts = { service: 'scheduling', streams: [booking], receives: [], projections: [bookings], reactors: [thankWhenConfirmed] } as const;

test('a command becomes events, rows, and in time a job', async () => {
  const service = new MemoryService(parts);
  const thanked: string[] = [];
  service.jobs.handle(thankGuest, async ({ guestId }) => void thanked.push(`${guestId} at ${service.clock.now()}`));
  await service.ask(booking, 'a', 'hold', { hostId: 'kim', minutes: 30 });
  expect(await service.ask(booking, 'a', 'confirm', { guestId: 'ana' })).toMatchObject({ accepted: true, version: 2 });
  expect(await service.rows.of(bookings).get('a')).toEqual({ hostId: 'kim', status: 'confirmed' });
  await service.moveTo('2026-03-03T08:59:00.000Z');
  expect(thanked).toEqual([]);
  await service.moveTo('2026-03-04T00:00:00.000Z');
  expect(thanked).toEqual(['ana at 2026-03-03T09:00:00.000Z']);
});

test('what a reactor sends is carried out once, on behalf of the reactor', async () => {
  const service = new MemoryService({ ...parts, reactors: [expireHoldWhenHeld] });
  await service.ask(booking, 'a', 'hold', { hostId: 'kim', minutes: 30 });
  const { commits } = await service.log.readStream('scheduling/booking/a');
  expect(commits.flatMap(({ events }) => events.map(({ type, meta }) => `${type} by ${meta.actor.id}`))).toEqual([
    'BookingHeld by somebody',
    'BookingCancelled by expire-hold-when-held',
  ]);
  expect(await service.settle()).toBe(false);
});

test('a rejection comes back as a value', async () =>
  expect(await new MemoryService(parts).ask(booking, 'a', 'confirm', { guestId: 'ana' })).toMatchObject({ rejected: 'not_held' }));

test('what one service publishes reaches the others that receive it', async () => {
  const held: Projection<{ readonly hostId: string }> = {
    name: 'held',
    version: 1,
    from: [rowsFrom(bookingStream, ({ subject }) => subject, { BookingHeld: (_row, { data: { hostId } }) => ({ hostId }) })],
  };
  const scheduling = new MemoryService(parts);
  const interviews = new MemoryService({
    service: 'interviews',
    streams: [],
    receives: [bookingStream],
    projections: [held],
    reactors: [],
  });
  await scheduling.ask(booking, 'a', 'hold', { hostId: 'kim', minutes: 30 });
  await settleTogether([scheduling, interviews]);
  await settleTogether([scheduling, interviews]);
  expect(Object.fromEntries(interviews.rows.rowsOf(held))).toEqual({ a: { hostId: 'kim' } });
  expect(await interviews.published()).toEqual([]);
});
