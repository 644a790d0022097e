import { setTimeout as pause } from 'node:timers/promises';
import { services } from '@candor/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seeded } from '../log/seeded.ts';
import { Installation } from './installation.ts';
import { judgedInstallation } from './judged-installation.ts';

const minutes = Math.max(1, Number(process.env['CANDOR_CHAOS_MINUTES'] ?? 1));
/** Longer than a lease of six seconds lasts. */
const hangingMs = 9_000;
const servers = ['mongodb', 'kafka', 'redis'] as const;

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 300_000);
afterAll(() => installation?.close(), 120_000);

test(
  `what is killed and stopped at random for ${minutes} minutes loses nothing and does nothing twice`,
  async () => {
    const random = seeded('soak');
    const done: Record<string, number> = {};
    const until = performance.now() + minutes * 60_000;
    const { processes, servers: running } = installation;
    await installation.underLoad(async () => {
      for (let reported = 0; performance.now() < until; ) {
        const [victim, deadly] = [random.among([...services, ...services, ...servers]), random.below(2) === 0];
        const target = servers.find((name) => name === victim);
        const service = services.find((name) => name === victim);
        if (deadly) {
          if (target) await running.kill(target);
          if (service) await processes.kill(service);
        } else {
          if (target) running.signal(target, 'SIGSTOP');
          if (service) processes.signal(service, 'SIGSTOP');
        }
        await pause(deadly ? random.below(4_000) : hangingMs);
        if (deadly) {
          if (target) await running.start(target);
          if (service) processes.start(service);
        } else {
          if (target) running.signal(target, 'SIGCONT');
          if (service) processes.signal(service, 'SIGCONT');
        }
        await installation.ready();
        await pause(random.below(4_000));
        const what = `${victim} ${deadly ? 'killed' : 'stopped'}`;
        done[what] = (done[what] ?? 0) + 1;
        if (performance.now() - reported > 30_000) {
          reported = performance.now();
          const left = Math.max(0, Math.round((until - reported) / 60_000));
          process.stdout.write(`${left} min left; ${installation.counts.sent} commands; ${JSON.stringify(done)}\n`);
        }
      }
    });
    process.stdout.write(`soak: ${JSON.stringify(done)}\n`);
    expect(Object.values(done).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(minutes);
    await judgedInstallation('soak', installation);
  },
  (minutes + 20) * 60_000,
);
