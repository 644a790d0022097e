import { eventually, good, type ServiceProcesses, startProcesses } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { batchesOf, fileOf } from './batches.ts';
import { Recruiting } from './recruiting.ts';

let acme: Recruiting;
let processes: ServiceProcesses | undefined;

jest.setTimeout(600_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(async () => {
  await processes?.stop('SIGKILL');
  await acme?.installation.close();
});

const begin = () => startProcesses(acme.installation, 'scheduling', 1);

test('a batch whose process is killed again and again invites everybody, and mails nobody twice', async () => {
  const { installation } = acme;
  const batches = batchesOf(acme.rita);
  const addresses = Array.from({ length: 150 }, (_, n) => `k${n}@example.org`);
  const batchId = await batches.plan({ chatTypeId: 'quiet' });
  good(await batches.upload(batchId, fileOf(addresses)));
  await batches.when(batchId, 'checked');
  await installation.stop('scheduling');
  processes = await begin();
  good(await batches.start(batchId));
  for (const least of [1, 60]) {
    await eventually(async () => expect((await batches.see(batchId)).invited).toBeGreaterThanOrEqual(least), {
      within: 240_000,
      every: 50,
    });
    await processes.stop('SIGKILL');
    processes = await begin();
  }
  expect(await batches.when(batchId, 'completed')).toMatchObject({ invited: 150, skipped: 0 });
  await processes.stop('SIGKILL');
  await installation.start(SchedulingModule);
  await eventually(
    async () => {
      const mailed = (await installation.mailbox()).map(({ to }) => to.address);
      expect(mailed.toSorted()).toEqual(addresses.toSorted());
      const notes = await installation.database('scheduling').collection('mails').find().toArray();
      expect(notes.filter(({ state }) => state !== 'sent')).toEqual([]);
    },
    // a mail that a process died with is free after two and a half minutes
    { what: 'one mail to everybody, and a note of it', within: 300_000, every: 1_000 },
  );
});
