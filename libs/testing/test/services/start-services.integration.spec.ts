import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import { type CommandAnswer, startServices, type TestInstallation } from '../../src/services/start-services.ts';
import { newTrace } from '../../src/services/traceparent.ts';
import { BookingModule, thanked } from '../example/booking.module.ts';

let here: TestInstallation;
beforeAll(async () => {
  here = await startServices([BookingModule], { testClock: '2026-03-02T09:00:00.000Z' });
}, 60_000);
afterAll(() => here?.close(), 60_000);

const rita = { person: 'rita', memberships: [{ organization: 'acme', role: 'recruiter' }] } as const;

test('a service answers to those who may ask', async () => {
  const hold = { hostId: 'kim', minutes: 30 };
  expect(await here.client('scheduling').post('/bookings/a/hold', hold)).toMatchObject({ status: 401 });
  const analyst = here.client('scheduling', { person: 'ann', memberships: [{ organization: 'acme', role: 'analyst' }] });
  expect(await analyst.post('/bookings/a/hold', hold)).toMatchObject({ status: 403, body: { code: 'role_not_allowed' } });
  expect(await here.client('scheduling', rita).post('/bookings/a/hold', hold)).toMatchObject({ status: 201, body: { version: 1 } });
});

test('a command is read back with ?after=, carried out once per key, and held against If-Match', async () => {
  const client = here.client('scheduling', rita);
  const { body } = await client.post('/bookings/b/hold', { hostId: 'kim', minutes: 30 }, { key: 'once' });
  const after = body as CommandAnswer;
  expect(await client.get('/bookings/b', { after })).toMatchObject({ status: 200, body: { hostId: 'kim', status: 'held' } });
  expect(await client.post('/bookings/b/hold', { hostId: 'kim', minutes: 30 }, { key: 'once' })).toMatchObject({ body: { version: 1 } });
  expect(await client.post('/bookings/b/confirm', { guestId: 'ana' }, { ifMatch: 7 })).toMatchObject({ status: 412 });
});

test('the clock moves when it is told to, and jobs with it', async () => {
  const client = here.client('scheduling', rita);
  await client.post('/bookings/c/hold', { hostId: 'kim', minutes: 30 });
  const { traceparent } = newTrace();
  expect(await client.post('/bookings/c/confirm', { guestId: 'ana' }, { traceparent })).toMatchObject({ status: 201 });
  await here.moveClock('2026-03-03T12:00:00.000Z');
  await eventually(() => expect(thanked).toEqual(['ana at 2026-03-03T09:00:00.000Z']));
  expect(await client.post('/bookings/a/confirm', { guestId: 'bo' })).toMatchObject({ status: 410, body: { code: 'hold_expired' } });
});

test('a service that was stopped and started again knows what it knew', async () => {
  const before = await here.client('scheduling', rita).get('/bookings/b');
  await here.stop('scheduling');
  await here.start(BookingModule);
  expect(await here.client('scheduling', rita).get('/bookings/b')).toEqual({ ...before, headers: expect.anything() });
});
