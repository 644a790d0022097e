import { setTimeout as pause } from 'node:timers/promises';
import { services } from '@candor/contracts';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Acknowledged } from './commands.ts';
import { Installation, streamOf } from './installation.ts';
import { judgedInstallation } from './judged-installation.ts';
import type { ServerName } from './killable-servers.ts';

jest.setTimeout(1_200_000);

describe('an installation whose processes and servers are killed under load, one after the other', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await Installation.start();
    await installation.underLoad(killEverythingOnce);
  });
  afterAll(() => installation?.close());

  async function killEverythingOnce(): Promise<void> {
    const { processes, servers } = installation;
    for (const service of services) {
      await processes.kill(service);
      await pause(1_000);
      processes.start(service);
      await processes.ready(service);
      await pause(1_000);
    }
    for (const server of ['redis', 'kafka', 'mongodb'] satisfies ServerName[]) {
      await servers.kill(server);
      await pause(1_500);
      await servers.start(server);
      await installation.ready();
      await pause(1_000);
    }
  }

  test('answers every command, has it in every log once, and shows the rows that a rebuild gives', async () => {
    const { acknowledged, rows } = await judgedInstallation('killed one by one', installation);
    expect(acknowledged).toBeGreaterThan(500);
    expect(rows).toBeGreaterThanOrEqual(2 * installation.hosts.length);
    expect(installation.counts.retried).toBeGreaterThan(0);
  });

  test('parks nothing', async () => {
    for (const service of services)
      expect([service, await installation.database(service).collection('parked').countDocuments()]).toEqual([service, 0]);
  });

  test('shows every host what was set last, in every service', async () => {
    for (const host of installation.hosts) {
      const own = installation.acknowledged.filter((it) => it.host === host).sort((a, b) => b.version - a.version);
      const { beforeMinutes, afterMinutes, version } = own[0] as Acknowledged;
      const after = `after=${streamOf(host)}@${version}`;
      const shown = await installation.ask('GET', host, `scheduling/availability?${after}`);
      expect(await shown.json()).toMatchObject({ buffers: { beforeMinutes, afterMinutes }, version });
      const hours = await installation.ask('GET', host, `interviews/host-hours/${host}?${after}`);
      expect(await hours.json()).toMatchObject({ hostId: host, schedule: expect.any(String) });
      expect((await installation.ask('GET', host, `analytics/availability-supply?${after}`)).status).toBe(200);
    }
  });
});
