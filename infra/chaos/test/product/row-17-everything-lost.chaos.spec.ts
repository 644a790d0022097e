import { type ServiceName, services } from '@candor/contracts';
import { names } from '@candor/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { judged } from '../judged.ts';
import { Installation } from './installation.ts';
import { operate } from './judged-installation.ts';
import { readCommits, readRows } from './read-back.ts';
import { settled } from './settled.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 300_000);
afterAll(() => installation?.close(), 120_000);

/** Keys are in a database of their own, except those that tokens are signed with. */
const lasting = /^(commits|blobs\..*|api_keys|signing_keys|system\..*)$/;

async function loseAllButLogsKeysAndBlobs(): Promise<void> {
  for (const service of services) await installation.processes.kill(service);
  for (const service of services)
    for (const { name } of await installation.database(service).listCollections({}, { nameOnly: true }).toArray())
      if (!lasting.test(name)) await installation.database(service).dropCollection(name);
  await installation.client.db(names.installationDatabase(installation.prefix)).dropDatabase();
  await installation.servers.lose('kafka');
  await installation.servers.lose('redis');
}

const figures = async () => {
  const [host = ''] = installation.hosts;
  const answer = await installation.ask('GET', host, 'analytics/availability-supply');
  const { computedAt: _, ...counted } = (await answer.json()) as { computedAt: string };
  return { status: answer.status, counted };
};

const collections = async (service: ServiceName) =>
  (await installation.database(service).listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);

test('with nothing left but logs, keys and blobs, all rows, jobs and messages come back as they were', async () => {
  const { processes } = installation;
  await installation.underLoad(async () => {
    for (const service of services) {
      await processes.kill(service);
      processes.start(service);
      await processes.ready(service);
    }
  });
  await settled(installation);
  const [live, before, was] = [await readRows(installation, 'live'), await readCommits(installation), await figures()];
  expect(was).toMatchObject({ status: 200 });
  await loseAllButLogsKeysAndBlobs();
  for (const service of services) expect((await collections(service)).filter((name) => !lasting.test(name))).toEqual([]);
  await installation.startServices();
  await settled(installation);
  expect(await readCommits(installation)).toEqual(before);
  expect(await figures()).toEqual(was);
  await operate(installation, 'audit');
  judged('everything lost', installation.told, [...before, ...live, ...(await readRows(installation, 'cold'))]);
}, 1_800_000);
