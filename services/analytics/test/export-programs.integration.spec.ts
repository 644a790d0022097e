import type { ExportRowsView } from '@candor/contracts';
import { good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { booked, found, happened, memberOf } from './acme.ts';

jest.setTimeout(300_000);

let installation: TestInstallation;
const rita = () => memberOf(installation, 'acme')('rita');
const chat = (bookingId: string) => ({ bookingId, guestId: 'ana', start: '2026-03-10T09:00:00.000Z' });
const ids = ({ rows }: ExportRowsView) => rows.map((row) => row['booking_id']);

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: '2026-03-02T09:00:00.000Z' });
  await found(installation, 'acme', { rita: 'recruiter' });
  for (const bookingId of ['b1', 'b2', 'b3']) await booked(installation, chat(bookingId));
  await booked(installation, { ...chat('b4'), organizationId: 'globex' });
});

afterAll(() => installation?.close());

test('a program that hands its cursor back is given what is new or has changed since, once, whole, and nothing of others', async () => {
  const all = await shown<ExportRowsView>(
    () => rita().get('export-rows/bookings'),
    (answer) => expect(ids(answer)).toEqual(['b1', 'b2', 'b3']),
  );
  expect(all.more).toBe(false);
  const next = async (cursor: string, limit = 200) =>
    good<ExportRowsView>(await rita().get(`export-rows/bookings?limit=${limit}&cursor=${cursor}`));
  expect((await next(all.cursor)).rows).toEqual([]);

  await happened(installation, chat('b2'), 4, 'BookingCancelled', { by: 'guest', late: false, sequence: 1 });
  await booked(installation, chat('b5'));
  const changed = await shown<ExportRowsView>(
    () => rita().get(`export-rows/bookings?cursor=${all.cursor}`),
    (answer) => expect(ids(answer)).toEqual(['b2', 'b5']),
  );
  expect(changed.rows[0]).toMatchObject({ status: 'cancelled', start_utc: '2026-03-10T09:00:00.000Z', guest_name: 'Ana Almeida' });

  const first = await next(all.cursor, 1);
  expect([ids(first), first.more]).toEqual([['b2'], true]);
  expect(ids(await next(first.cursor))).toEqual(['b5']);
  expect((await next(changed.cursor)).rows).toEqual([]);
});

test('a cursor that was made up, and a data set that is nobody’s or a person’s, are refused', async () => {
  expect(problem(await rita().get('export-rows/bookings?cursor=x'))).toEqual({ status: 400, code: 'malformed' });
  expect(problem(await rita().get('export-rows/salaries'))).toEqual({ status: 422, code: 'unknown_dataset' });
  expect(problem(await rita().get('export-rows/my-bookings'))).toEqual({ status: 403, code: 'dataset_not_allowed' });
});
