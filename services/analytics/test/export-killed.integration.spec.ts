import type { ExportView } from '@candor/contracts';
import { eventually, good, type ServiceProcesses, startProcesses, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import type { BookingExportRow } from '../src/exports/reading/export-bookings.projection.ts';
import { found, memberOf } from './acme.ts';
import { fileOf, requested } from './files.ts';

jest.setTimeout(600_000);

/** Ten parts of a file. */
const many = 200_000;
const idOf = (n: number) => `b${String(n).padStart(6, '0')}`;
let installation: TestInstallation;
let processes: ServiceProcesses | undefined;
const rita = () => memberOf(installation, 'acme')('rita');
const begin = () => startProcesses(installation, 'analytics', 1);

beforeAll(async () => {
  installation = await startServices([AnalyticsModule]);
  await found(installation, 'acme', { rita: 'recruiter' });
  await installed();
  await installation.stop('analytics');
  processes = await begin();
});

afterAll(async () => {
  await processes?.stop();
  await installation?.close();
});

/** Rows as if so many bookings had been told: telling them takes longer than all else here. */
async function installed(): Promise<void> {
  const database = installation.database('analytics');
  const model = await eventually(async () => {
    const one = await database.collection<{ _id: string; collection: string }>('projections').findOne({ _id: 'export-bookings' });
    return one ?? Promise.reject(new Error('there is no read model of bookings yet'));
  });
  for (let from = 0; from < many; from += 20_000)
    await database.collection<{ _id: string }>(model.collection).insertMany(
      Array.from({ length: 20_000 }, (_, index) => {
        const row = rowOf(from + index);
        return { _id: row.bookingId, row, position: row.changed };
      }),
    );
}

function rowOf(n: number): BookingExportRow {
  const start = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  return {
    bookingId: idOf(n),
    organizationId: 'acme',
    guestId: `guest-${n % 500}`,
    hostIds: ['hana'],
    chatTypeId: 'hello',
    kind: 'exploratory',
    roleFamily: null,
    channel: 'public-page',
    sessionId: null,
    status: 'confirmed',
    start,
    end: start,
    location: 'phone',
    guestName: null,
    guestAddress: null,
    guestZone: 'Europe/Lisbon',
    bookedAt: start,
    moved: 0,
    movedLate: 0,
    handedOver: 0,
    cancelledAt: null,
    cancelledBy: null,
    cancelledLate: null,
    missing: [],
    origin: 'live',
    first: n + 1,
    changed: n + 1,
  };
}

test('a file whose process is killed again and again has every row, once, in order', async () => {
  const { exportId } = await requested(rita(), { dataset: 'bookings', format: 'jsonl', columns: ['booking_id', 'start'] });
  const parts = () =>
    installation
      .database('analytics')
      .collection('export_parts')
      .countDocuments({ exportId, rows: { $gt: 0 } });
  for (const least of [1, 5]) {
    await eventually(async () => expect(await parts()).toBeGreaterThanOrEqual(least), { within: 240_000, every: 10 });
    await processes?.stop('SIGKILL');
    expect(await parts()).toBeLessThan(10);
    processes = await begin();
  }
  const file = await eventually(
    async () => {
      const view = good<ExportView>(await rita().get(`exports/${exportId}`));
      expect(view).toMatchObject({ status: 'completed', progress: { rows: many, total: many } });
      return view;
    },
    { within: 240_000, what: 'the whole file' },
  );
  const lines = (await fileOf(installation, rita(), file)).text.trimEnd().split('\n');
  expect(lines.length).toBe(many);
  const wrong = lines.findIndex((line, n) => (JSON.parse(line) as { booking_id: string }).booking_id !== idOf(n));
  expect(wrong).toBe(-1);
});
