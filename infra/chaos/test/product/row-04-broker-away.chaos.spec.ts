import { setTimeout as pause } from 'node:timers/promises';
import { type ServiceName, services } from '@candor/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seeded } from '../log/seeded.ts';
import { Installation } from './installation.ts';
import { judgedInstallation } from './judged-installation.ts';
import { residentMegabytes } from './memory.ts';

/** Nobody could tell a leak from a garbage collector's mood within less; a queue of what is not sent would take more. */
const growthMegabytes = 128;
const awaySeconds = 60;

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 300_000);
afterAll(() => installation?.close(), 120_000);

test('while the broker is away for a minute commands are answered as before; then all of it travels', async () => {
  const { servers, counts, processes } = installation;
  const away = seeded('broker-away').among(['killed', 'stopped'] as const);
  const memory = new Map<ServiceName, number[]>(services.map((service) => [service, []]));
  const { sent, retried } = await installation.underLoad(async () => {
    await pause(15_000);
    const before = { ...counts };
    if (away === 'killed') await servers.kill('kafka');
    else servers.signal('kafka', 'SIGSTOP');
    for (let second = 0; second < awaySeconds; second++) {
      await pause(1_000);
      for (const [service, sizes] of memory) sizes.push(residentMegabytes(processes.pid(service)));
    }
    const after = { sent: counts.sent - before.sent, retried: counts.retried - before.retried };
    if (away === 'killed') await servers.start('kafka');
    else servers.signal('kafka', 'SIGCONT');
    return after;
  });
  const grown = [...memory].map(([service, sizes]) => [service, Math.round(most(sizes.slice(-15)) - most(sizes.slice(0, 15)))] as const);
  process.stdout.write(`broker ${away} for ${awaySeconds} s: ${sent} commands sent, ${retried} again; MB grown: ${grown.join(' ')}\n`);
  expect(sent).toBeGreaterThan(500);
  expect(retried).toBe(0);
  for (const [service, megabytes] of grown)
    expect({ service, grown: megabytes < growthMegabytes ? 'little' : megabytes }).toEqual({ service, grown: 'little' });
  await judgedInstallation('broker away', installation);
}, 1_800_000);

const most = (numbers: readonly number[]): number => Math.max(...numbers);
