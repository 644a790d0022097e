import type { ExportView } from '@candor/contracts';
import { eventually } from '@candor/testing';
import { good } from './asking.ts';
import { type Doings, type Founded, patiently } from './world.ts';

const content = { dataset: 'bookings', format: 'csv' };

/** Files that an owner has had made, the address of one, and a schedule. */
export async function madeExports(doings: Doings, { owner }: Founded) {
  const asOwner = await doings.as(owner);
  const url = 'api/analytics';
  const requested = () =>
    eventually(async () => good<{ exportId: string }>(await asOwner.post(`${url}/exports`, content)).exportId, {
      what: 'a membership in analytics',
      ...patiently,
    });
  const [exportId, spareExport] = [await requested(), await requested()];
  await eventually(
    async () => {
      if (good<ExportView>(await asOwner.get(`${url}/exports/${exportId}`)).status !== 'completed') throw new Error('it is still made');
    },
    { what: 'a file', ...patiently },
  );
  const { address } = good<{ address: string }>(await asOwner.post(`${url}/exports/${exportId}/link`));
  const rhythm = { every: 'week', weekday: 1, at: '07:00' };
  const { scheduleId } = good<{ scheduleId: string }>(await asOwner.post(`${url}/export-schedules`, { content, rhythm }));
  return {
    places: {
      exportId,
      spareExport,
      exportFile: address.slice(address.lastIndexOf('/') + 1),
      exportSchedule: scheduleId,
      exportDataset: 'bookings',
    },
  };
}
