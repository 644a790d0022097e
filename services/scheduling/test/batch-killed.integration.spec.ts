import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { good } from './acme.ts';
import { batchesOf, fileOf } from './batches.ts';
import { Recruiting } from './recruiting.ts';

let acme: Recruiting;
let child: ChildProcess | undefined;

jest.setTimeout(600_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(async () => {
  child?.kill('SIGKILL');
  await acme?.installation.close();
});

/** The service as it is built, in a process of its own, beside the same servers. */
async function begin(): Promise<ChildProcess> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const begun = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'] ?? '', ...acme.installation.env, CANDOR_SERVICE: 'scheduling' },
    stdio: 'ignore',
  });
  const ready = async () => expect((await fetch(`${acme.installation.url('scheduling')}/health/ready`)).status).toBe(200);
  await eventually(ready, { what: 'the service in a process of its own', within: 120_000, every: 200 });
  return begun;
}

test('a batch whose process is killed again and again invites everybody, and mails nobody twice', async () => {
  const { installation } = acme;
  const batches = batchesOf(acme.rita);
  const addresses = Array.from({ length: 150 }, (_, n) => `k${n}@example.org`);
  const batchId = await batches.plan({ chatTypeId: 'quiet' });
  good(await batches.upload(batchId, fileOf(addresses)));
  await batches.when(batchId, 'checked');
  await installation.stop('scheduling');
  child = await begin();
  good(await batches.start(batchId));
  for (const least of [1, 60]) {
    await eventually(async () => expect((await batches.see(batchId)).invited).toBeGreaterThanOrEqual(least), {
      within: 240_000,
      every: 50,
    });
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    child = await begin();
  }
  expect(await batches.when(batchId, 'completed')).toMatchObject({ invited: 150, skipped: 0 });
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await installation.start(SchedulingModule);
  await eventually(
    async () => {
      const mailed = (await installation.mailbox()).map(({ to }) => to.address);
      expect(mailed.toSorted()).toEqual(addresses.toSorted());
      const notes = await installation.database('scheduling').collection('mails').find().toArray();
      expect(notes.filter(({ state }) => state !== 'sent')).toEqual([]);
    },
    { what: 'one mail to everybody, and a note of it', within: 300_000, every: 1_000 },
  );
});
